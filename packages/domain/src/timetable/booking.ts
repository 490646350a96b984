import type { InstructorAbsence } from '../instructors/absence.ts';
import type { Instructor } from '../instructors/instructor.ts';
import type { Span } from '../kernel/span.ts';
import type { OpeningFacts } from '../opening/opening.rules.ts';
import type { Room } from '../rooms/room.ts';

/** A session that stands in a timetable already, as a new one sees it. */
export interface Booking extends Span {
  sessionId: string;
  cohortId: string;
  cohortTitle: string;
  instructorId: string;
  roomId: string | null;
  /** Whether somebody is a trainee both of its cohort and of the one that is planned for. */
  sharesPeople: boolean;
}

/** A session that somebody wishes for. */
export interface SessionWish extends Span {
  /** The session itself where it is moved; it does not stand against itself. */
  sessionId?: string | undefined;
  cohortId: string;
  instructorId: string;
  roomId: string | null;
  unitCodes: readonly string[];
}

/** Everything that decides whether a session can be held when, where and by whom it is wished. */
export interface TimetableFacts {
  /** How many people the cohort may bring. */
  participants: number;
  bookings: readonly Booking[];
  rooms: readonly Pick<Room, 'id' | 'name' | 'seats' | 'active'>[];
  instructors: readonly Pick<Instructor, 'id' | 'fullName' | 'qualifications'>[];
  absences: readonly Pick<InstructorAbsence, 'instructorId' | 'from' | 'to'>[];
  opening: OpeningFacts;
}
