import type { Closure } from '../opening/closure.ts';
import type { Alternatives } from './alternatives.ts';

/** What would be free instead of what was refused. */
export interface WithAlternatives {
  alternatives: Alternatives;
}

/** Refusals about where and when sessions are held. */
export type TimetableErrors = {
  'session.clash': WithAlternatives & {
    kind: 'cohort' | 'instructor' | 'trainee' | 'room';
    startsAt: string;
    endsAt: string;
    cohortTitle: string;
  };
  'session.instructor_absent': WithAlternatives & { from: string; to: string };
  'session.room_unknown': Record<string, never>;
  'session.room_closed': WithAlternatives & { roomName: string };
  'session.room_too_small': WithAlternatives & { roomName: string; seats: number; participants: number };
  'session.centre_closed': WithAlternatives & Closure;
  'session.mode_not_of_cohort': { mode: 'on_site' | 'online' };
  'session.stale': Record<string, never>;
  'cohort.capacity_above_room': { roomName: string; seats: number };
};
