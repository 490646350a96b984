/** A span of time. */
export interface Span {
  startsAt: string;
  endsAt: string;
}

/** Whether two spans share a moment; touching ends do not clash (rule 16). */
export function overlaps(a: Span, b: Span): boolean {
  return Date.parse(a.startsAt) < Date.parse(b.endsAt) && Date.parse(b.startsAt) < Date.parse(a.endsAt);
}
