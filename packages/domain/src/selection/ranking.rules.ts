import { type SelectionCriterion, scoreScale } from './selection-plan.ts';

/** Somebody who is ranked: every criterion has its score. */
export interface RankedFacts {
  id: string;
  rosterNumber: number;
  appliedAt: string;
  scores: Readonly<Record<string, number>>;
}

/** What decided between two of the same total. */
export type TieBreak = { by: 'criterion'; key: string } | { by: 'applied_at' } | { by: 'roster_number' };

/** A place in the ranking; `tieBreak` says why it stands below the one before it where their totals are the same. */
export interface Ranked {
  id: string;
  rank: number;
  /** Out of a hundred, to a tenth. */
  total: number;
  tieBreak: TieBreak | null;
}

/** What came of the ranking for one applicant, and by which reason. */
export interface Allotment extends Ranked {
  outcome: 'selected' | 'waitlisted' | 'rejected';
  reason: SelectionReason;
  /** Place on the waitlist, counted from 1. */
  waitlistPlace: number | null;
}

/** Why an applicant was selected, waits, or was not taken. */
export type SelectionReason = 'within_seats' | 'beyond_seats' | 'below_pass_mark';

/** The weighted total of scores, out of a hundred, to a tenth; 0 where nothing is scored. */
export function totalOf(criteria: readonly SelectionCriterion[], scores: Readonly<Record<string, number>>): number {
  const points = criteria.reduce((sum, { key, weight }) => sum + weight * (scores[key] ?? 0), 0);
  return Math.round((points / scoreScale.highest) * 10) / 10;
}

/**
 * Ranks by total; of the same total whoever scored higher on the weightiest criterion that differs comes first,
 * then whoever applied earlier, then the lower number in the list. No two ever share a place.
 */
export function rankApplicants(criteria: readonly SelectionCriterion[], applicants: readonly RankedFacts[]): Ranked[] {
  const byWeight = [...criteria].sort((a, b) => b.weight - a.weight);
  const sorted = applicants
    .map((one) => ({ ...one, total: totalOf(criteria, one.scores) }))
    .sort((a, b) => b.total - a.total || between(byWeight, a, b).order);
  return sorted.map((one, index) => {
    const above = sorted[index - 1];
    const tieBreak = above && above.total === one.total ? between(byWeight, above, one).by : null;
    return { id: one.id, rank: index + 1, total: one.total, tieBreak };
  });
}

/** Gives the free seats to the first of a ranking; the others wait in its order, or are below the pass mark. */
export function allotSeats(ranked: readonly Ranked[], freeSeats: number, passMark: number): Allotment[] {
  const passing = ranked.filter(({ total }) => total >= passMark);
  const place = new Map(passing.map(({ id }, index) => [id, index]));
  return ranked.map((one): Allotment => {
    const index = place.get(one.id);
    if (index === undefined) return { ...one, outcome: 'rejected', reason: 'below_pass_mark', waitlistPlace: null };
    if (index < freeSeats) return { ...one, outcome: 'selected', reason: 'within_seats', waitlistPlace: null };
    const waitlistPlace = index - Math.max(0, freeSeats) + 1;
    return { ...one, outcome: 'waitlisted', reason: 'beyond_seats', waitlistPlace };
  });
}

function between(
  byWeight: readonly SelectionCriterion[],
  a: RankedFacts,
  b: RankedFacts,
): { order: number; by: TieBreak } {
  for (const { key } of byWeight) {
    const order = (b.scores[key] ?? 0) - (a.scores[key] ?? 0);
    if (order !== 0) return { order, by: { by: 'criterion', key } };
  }
  const order = Date.parse(a.appliedAt) - Date.parse(b.appliedAt);
  if (order !== 0) return { order, by: { by: 'applied_at' } };
  return { order: a.rosterNumber - b.rosterNumber, by: { by: 'roster_number' } };
}
