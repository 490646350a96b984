import type { InstrumentItem } from './instrument-item.ts';
import {
  correctedPointBiserial,
  difficulty,
  itemWarnings,
  kr20,
  pointBiserial,
  upperLowerDiscrimination,
} from './item-statistics.rules.ts';
import type { FormReliability, InstrumentStatistics, ItemStatistics } from './item-statistics.ts';

/** A paper as statistics see it: nobody's name, the questions to choose that it held, and what was chosen of each. */
export interface AnsweredPaper {
  form: string;
  itemIds: readonly string[];
  /** The option chosen of each item; absent where none was. */
  chosen: ReadonlyMap<string, string>;
}

type Question = Pick<InstrumentItem, 'id' | 'body' | 'key'>;

/** What use has shown of the questions to choose of a set: each question, and how each form held together. */
export function statisticsOf(questions: readonly Question[], papers: readonly AnsweredPaper[]): InstrumentStatistics {
  const keys = new Map(questions.map(({ id, key }) => [id, key?.correct ?? '']));
  const scores = new Map(papers.map((paper) => [paper, scoreOf(paper, keys)]));
  return {
    papers: papers.length,
    items: questions.map((question) => figuresOf(question, papers, scores)),
    forms: [...new Set(papers.map(({ form }) => form))].sort().map((form) => reliabilityOf(form, papers, keys)),
  };
}

const isRight = ({ chosen }: AnsweredPaper, keys: ReadonlyMap<string, string>, id: string) =>
  chosen.get(id) !== undefined && chosen.get(id) === keys.get(id);

const scoreOf = (paper: AnsweredPaper, keys: ReadonlyMap<string, string>) =>
  paper.itemIds.filter((id) => keys.has(id) && isRight(paper, keys, id)).length;

function figuresOf(
  { id, body, key }: Question,
  papers: readonly AnsweredPaper[],
  scores: ReadonlyMap<AnsweredPaper, number>,
): ItemStatistics {
  const held = papers.filter(({ itemIds }) => itemIds.includes(id));
  const right = held.map(({ chosen }) => chosen.get(id) !== undefined && chosen.get(id) === key?.correct);
  const totals = held.map((paper) => scores.get(paper) ?? 0);
  const options = body.options.map((option) => {
    const who = held.filter(({ chosen }) => chosen.get(id) === option.id);
    const total = who.reduce((sum, paper) => sum + (scores.get(paper) ?? 0), 0);
    const meanScore = who.length === 0 ? null : total / who.length;
    return { optionId: option.id, correct: option.id === key?.correct, chosen: who.length, meanScore };
  });
  const figures = {
    ...{ n: held.length, difficulty: difficulty(right), upperLower: upperLowerDiscrimination(right, totals) },
    ...{ pointBiserial: pointBiserial(right, totals), options },
  };
  const corrected = correctedPointBiserial(right, totals);
  return { itemId: id, ...figures, correctedPointBiserial: corrected, warnings: itemWarnings(figures) };
}

function reliabilityOf(
  form: string,
  papers: readonly AnsweredPaper[],
  keys: ReadonlyMap<string, string>,
): FormReliability {
  const of = papers.filter((paper) => paper.form === form);
  const itemIds = (of[0]?.itemIds ?? []).filter((id) => keys.has(id));
  const rows = of.map((paper) => itemIds.map((id) => isRight(paper, keys, id)));
  return { form, n: of.length, items: itemIds.length, kr20: of.length < 2 ? null : kr20(rows) };
}
