import type { Span } from '../kernel/span.ts';

/** What else would do: other rooms at that time, other times with that room and instructor, other instructors. */
export interface Alternatives {
  rooms: { id: string; name: string; seats: number }[];
  times: Span[];
  instructors: { id: string; fullName: string }[];
}
