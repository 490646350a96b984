import { DomainError } from '../kernel/domain-error.ts';
import type { Alternatives } from './alternatives.ts';
import type { TimetableClash } from './timetable.rules.ts';

/** The refusal that a clash stands for, with what would be free instead. */
export function clashRefusal(clash: TimetableClash, alternatives: Alternatives): DomainError {
  switch (clash.kind) {
    case 'instructor_absent': {
      const { from, to } = clash;
      return new DomainError('session.instructor_absent', { from, to, alternatives });
    }
    case 'room_too_small': {
      const { roomName, seats, participants } = clash;
      return new DomainError('session.room_too_small', { roomName, seats, participants, alternatives });
    }
    case 'room_closed':
      return new DomainError('session.room_closed', { roomName: clash.roomName, alternatives });
    case 'centre_closed': {
      const { day, why, name, opens } = clash;
      return new DomainError('session.centre_closed', { day, why, name, opens, alternatives });
    }
    default: {
      const { kind, startsAt, endsAt, cohortTitle } = clash;
      return new DomainError('session.clash', { kind, startsAt, endsAt, cohortTitle, alternatives });
    }
  }
}
