import { type CriterionJudgement, type CriterionValue, judgementKey, judgementMergeRules } from '@kompeten/domain';
import type { FieldSentences } from '@kompeten/messages';
import { registerStanding } from '../../lib/sheet/register-standing.ts';
import type { Self } from '../../lib/sheet/sheet.ts';
import { entryOf, itemOf } from '../../lib/sheet/sheet-item.ts';
import { sheetLaw } from '../../lib/sheet/sheet-law.ts';
import type { SheetFace } from '../../lib/sheet/sheet-table.ts';
import type { SheetKind } from '../../lib/sheet/use-sheet-engine.ts';

/** Judgements merge by the law of the domain; a contested cell has none in force. */
const checklistLaw = sheetLaw<CriterionValue>(
  judgementMergeRules,
  ({ judgement }) => judgement === null,
  (value) => ({ ...value, judgement: null }),
);

const saidIn = ({ judgement, note }: CriterionValue): CriterionValue => ({ judgement, note });

const cellsIn = (cells: readonly CriterionJudgement[], self: Pick<Self, 'accountId'>) =>
  new Map(cells.map((cell) => [judgementKey(cell), registerStanding(cell, saidIn, self)]));

/** What the checklist of an assessment session brings to its engine. */
export const checklistKind = (sessionId: string): SheetKind<CriterionValue> => ({
  kind: 'judgement',
  law: checklistLaw,
  pack: (key, event, name) => {
    const [candidacyId = '', unitCode = '', criterion = ''] = key.split(' ');
    const fields = { candidacyId, unitCode, criterion, ...event.value };
    return itemOf({ kind: 'judgement', cohortId: sessionId }, key, name, event, fields);
  },
  read: (item) => {
    const { judgement, note } = item.event as CriterionValue;
    return entryOf(item, { judgement, note: note ?? null });
  },
  cellsOf: (cells, self) => cellsIn(cells as readonly CriterionJudgement[], self),
});

type Change = (current: CriterionValue) => CriterionValue;

const judge =
  (judgement: CriterionValue['judgement']): Change =>
  (current) => ({ ...current, judgement });

/** How judgements of criteria are entered, shown and spoken in a language. */
export const checklistFace = (words: FieldSentences['checklist']): SheetFace<CriterionValue> => ({
  letters: new Map([
    ['k', judge('K')],
    ['b', judge('BK')],
  ]),
  staying: new Set(),
  emptied: judge(null),
  filling: ({ judgement }) => ({ judgement, note: null }),
  sign: ({ judgement }) => judgement ?? '',
  mark: () => '',
  noted: ({ note }) => note !== null,
  word: ({ judgement, note }) =>
    [judgement ? words[judgement] : words.none, ...(note === null ? [] : [note])].join(', '),
  tone: ({ judgement }) => (judgement === null ? 'none' : judgement === 'K' ? 'good' : 'warn'),
});
