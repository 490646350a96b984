import type { Judgement } from '../grading/grade.ts';

/** Two judgements of the same criterion of the same candidate, neither made in the knowledge of the other. */
export interface JudgedTwice {
  first: Judgement;
  second: Judgement;
}

/** Agreement beyond chance, with its standard error and the limits of its 95 % interval; null where chance alone explains all of it. */
export interface Kappa {
  /** Pairs it rests on. */
  pairs: number;
  /** The share of pairs that say the same, 0 to 1. */
  observed: number;
  /** The share that would say the same by chance, 0 to 1. */
  expected: number;
  kappa: number | null;
  standardError: number | null;
  lower: number | null;
  upper: number | null;
}

/** The 97.5th percentile of the normal distribution. */
const Z_95 = 1.959963984540054;

/**
 * Cohen's κ of a square table of counts: rows are the first person's words, columns the second's, in the same order.
 * The standard error is the large-sample one of Fleiss, Cohen and Everitt (Psychological Bulletin 72, 1969, 323–327), which
 * holds where agreement is not that of chance; the interval is κ ± 1.96 of them, held within −1 and 1.
 */
export function cohensKappa(counts: readonly (readonly number[])[]): Kappa {
  const pairs = sum(counts.flat());
  const shares = counts.map((row) => row.map((count) => (pairs === 0 ? 0 : count / pairs)));
  const rows = shares.map(sum);
  const columns = rows.map((_, at) => sum(shares.map((row) => row[at] ?? 0)));
  const observed = sum(shares.map((row, at) => row[at] ?? 0));
  const expected = sum(rows.map((share, at) => share * (columns[at] ?? 0)));
  if (pairs === 0 || expected === 1)
    return { pairs, observed, expected, kappa: null, standardError: null, lower: null, upper: null };
  const kappa = (observed - expected) / (1 - expected);
  const standardError = errorOf({ shares, rows, columns, kappa, expected, pairs });
  const [lower, upper] = [Math.max(-1, kappa - Z_95 * standardError), Math.min(1, kappa + Z_95 * standardError)];
  return { pairs, observed, expected, kappa, standardError, lower, upper };
}

/** The agreement of pairs of judgements. */
export function markingKappa(pairs: readonly JudgedTwice[]): Kappa {
  const count = (first: Judgement, second: Judgement) =>
    pairs.filter((pair) => pair.first === first && pair.second === second).length;
  return cohensKappa([
    [count('K', 'K'), count('K', 'BK')],
    [count('BK', 'K'), count('BK', 'BK')],
  ]);
}

/** Whether there are enough pairs to show a figure: below that a person would be judged by chance. */
export const isShown = ({ pairs, kappa }: Kappa, minimum: number) => pairs >= minimum && kappa !== null;

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

interface Shares {
  shares: readonly (readonly number[])[];
  rows: readonly number[];
  columns: readonly number[];
  kappa: number;
  expected: number;
  pairs: number;
}

function errorOf({ shares, rows, columns, kappa, expected, pairs }: Shares): number {
  const apart = 1 - kappa;
  const same = sum(shares.map((row, at) => (row[at] ?? 0) * (1 - ((rows[at] ?? 0) + (columns[at] ?? 0)) * apart) ** 2));
  const different = shares.flatMap((row, first) =>
    row.map((share, second) => (first === second ? 0 : share * ((columns[first] ?? 0) + (rows[second] ?? 0)) ** 2)),
  );
  const rest = (kappa - expected * apart) ** 2;
  return Math.sqrt(Math.max(0, same + apart ** 2 * sum(different) - rest) / pairs) / (1 - expected);
}
