import type { ItemWarning, OptionStatistics } from './item-statistics.ts';

/** Where a figure begins to deserve a second look; common practice of classical item analysis. */
export const itemStandards = {
  fewest: 20,
  hard: 0.2,
  easy: 0.9,
  discriminates: 0.2,
  idle: 0.05,
  /** The share of the upper and of the lower group (Kelley, 1939). */
  group: 0.27,
} as const;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]) => sum(values) / values.length;

/** The variance of values as those of a whole population, not of a sample. */
export function populationVariance(values: readonly number[]): number {
  const middle = mean(values);
  return mean(values.map((value) => (value - middle) ** 2));
}

/** Difficulty (p): the share of right answers, from 0 to 1; null without answers. */
export function difficulty(right: readonly boolean[]): number | null {
  return right.length === 0 ? null : right.filter(Boolean).length / right.length;
}

/**
 * Discrimination as the share of right answers in the upper group less that in the lower, from −1 to 1. Groups are a
 * share of everybody by the score, 27 % unless told otherwise; null where a group would be empty.
 */
export function upperLowerDiscrimination(
  right: readonly boolean[],
  scores: readonly number[],
  share: number = itemStandards.group,
): number | null {
  const size = Math.round(right.length * share);
  if (size === 0) return null;
  const order = right.map((_, at) => at).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  const count = (places: readonly number[]) => places.filter((at) => right[at]).length;
  return (count(order.slice(0, size)) - count(order.slice(-size))) / size;
}

/**
 * The point-biserial correlation of right answers with scores: (Mp − Mq) / St · √(p·q), with the population's standard
 * deviation; null where everybody or nobody was right, or all scores are equal.
 */
export function pointBiserial(right: readonly boolean[], scores: readonly number[]): number | null {
  const of = (wanted: boolean) => scores.filter((_, at) => right[at] === wanted);
  const [up, down] = [of(true), of(false)];
  const deviation = Math.sqrt(populationVariance(scores));
  if (up.length === 0 || down.length === 0 || deviation === 0) return null;
  const share = up.length / right.length;
  return ((mean(up) - mean(down)) / deviation) * Math.sqrt(share * (1 - share));
}

/** The point-biserial correlation with the scores of the other questions. */
export function correctedPointBiserial(right: readonly boolean[], scores: readonly number[]): number | null {
  return pointBiserial(
    right,
    scores.map((score, at) => score - Number(right[at])),
  );
}

/** Kuder and Richardson's formula 20 of a table of right answers, one row a person; null where it is not defined. */
export function kr20(rows: readonly (readonly boolean[])[]): number | null {
  const items = rows[0]?.length ?? 0;
  const variances = Array.from({ length: items }, (_, at) => {
    const share = mean(rows.map((row) => Number(row[at])));
    return share * (1 - share);
  });
  return alphaOf(variances, populationVariance(rows.map((row) => row.filter(Boolean).length)));
}

/** Cronbach's alpha of scores, one row a person; of right and wrong answers it is KR-20. */
export function cronbachAlpha(rows: readonly (readonly number[])[]): number | null {
  const items = rows[0]?.length ?? 0;
  const variances = Array.from({ length: items }, (_, at) => populationVariance(rows.map((row) => row[at] ?? 0)));
  return alphaOf(variances, populationVariance(rows.map(sum)));
}

/** Alpha from the variances of the items and that of their sum; null for fewer than two items or without variance. */
export function alphaOf(itemVariances: readonly number[], totalVariance: number): number | null {
  const k = itemVariances.length;
  if (k < 2 || !(totalVariance > 0)) return null;
  return (k / (k - 1)) * (1 - sum(itemVariances) / totalVariance);
}

/** What the figures of a question warn of. */
export function itemWarnings(figures: {
  n: number;
  difficulty: number | null;
  upperLower: number | null;
  pointBiserial: number | null;
  options: readonly OptionStatistics[];
}): ItemWarning[] {
  const { n, difficulty: share, upperLower, pointBiserial: correlation, options } = figures;
  if (n < itemStandards.fewest || share === null) return ['too_few'];
  const weakest = Math.min(upperLower ?? 1, correlation ?? 1);
  const right = options.find(({ correct }) => correct)?.meanScore ?? null;
  const wrong = options.filter(({ correct }) => !correct);
  const warnings: [ItemWarning, boolean][] = [
    ['very_hard', share < itemStandards.hard],
    ['very_easy', share > itemStandards.easy],
    ['negative_discrimination', weakest < 0],
    ['weak_discrimination', weakest >= 0 && weakest < itemStandards.discriminates],
    ['idle_distractor', wrong.some(({ chosen }) => chosen / n < itemStandards.idle)],
    ['distractor_for_the_best', right !== null && wrong.some(({ meanScore }) => (meanScore ?? 0) > right)],
  ];
  return warnings.filter(([, warned]) => warned).map(([warning]) => warning);
}
