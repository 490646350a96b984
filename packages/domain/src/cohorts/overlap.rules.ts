import type { Span } from '../kernel/span.ts';

/** What sessions at one time mean for somebody who is to be enrolled: refused, to be looked at, or nothing. */
export type Overlap = { kind: 'refused'; span: Span } | { kind: 'warned' } | { kind: 'none' };

/**
 * Nobody attends two sessions at the same time (rule 16). `clashes` are the cohort's sessions during which the person learns
 * elsewhere: one that is still ahead refuses; one that is over is a warning, since whoever joins later missed it anyway.
 */
export function overlapOf(clashes: readonly Span[], at: string): Overlap {
  const ahead = clashes.filter(({ endsAt }) => Date.parse(endsAt) > Date.parse(at));
  const [first] = [...ahead].sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt));
  if (first) return { kind: 'refused', span: first };
  return { kind: clashes.length > 0 ? 'warned' : 'none' };
}
