import {
  type AttendanceEvent,
  type AttendanceOrigin,
  type AttendanceStatus,
  deriveAttendanceRecord,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { newId } from '../../clock.ts';
import type { Tx } from '../../database/transactions.ts';
import { LiveNoticesService } from '../presence/live-notices.service.ts';
import { AttendanceRepository } from './attendance.repository.ts';

/** A cell of the sheet with all that was ever said of it. */
export interface CellOfAttendance {
  cohortId: string;
  sessionId: string;
  enrolmentId: string;
  history: readonly AttendanceEvent[];
}

/** What is to be said of a cell beside all that was said before. */
export interface AttendanceSaid {
  status: AttendanceStatus;
  origin: AttendanceOrigin;
  supersedes: readonly string[];
  author: { id: string; name: string };
  /** When it was made, where that is not now. */
  madeAt: string | null;
  reason: string | null;
}

/** Writes statements that come from elsewhere than a sheet; the cell follows by the same rule of merging. */
@Injectable()
export class AttendanceStatementsService {
  constructor(private readonly live: LiveNoticesService) {}

  /** A cell of a locked cohort with its history. */
  async cell(tx: Tx, cohortId: string, sessionId: string, enrolmentId: string): Promise<CellOfAttendance> {
    const all = await AttendanceRepository.in(tx).historyOf(cohortId, [enrolmentId]);
    return { cohortId, sessionId, enrolmentId, history: all.filter((event) => event.sessionId === sessionId) };
  }

  /** Appends one statement to a cell and keeps the cell that follows. */
  async append(tx: Tx, { cohortId, sessionId, enrolmentId, history }: CellOfAttendance, said: AttendanceSaid) {
    const { status, origin, supersedes, author, madeAt, reason } = said;
    const event: AttendanceEvent = {
      ...{ id: newId(), cohortId, sessionId, enrolmentId, status, note: null, origin, reason, late: false },
      version: Math.max(0, ...history.map(({ version }) => version)) + 1,
      ...{ supersedes: [...supersedes], authorId: author.id, authorName: author.name },
      ...{ deviceId: null, deviceAt: madeAt, recordedAt: tx.at },
    };
    const record = deriveAttendanceRecord([...history, event]);
    await AttendanceRepository.in(tx).append(cohortId, [event], record ? [record] : []);
    await this.live.tell(tx, cohortId, 'attendance');
  }
}
