import { DomainError } from '../kernel/domain-error.ts';
import type { HeldSession } from './attendance.rules.ts';
import type { AttendanceRecord } from './attendance.ts';
import {
  PAPER_SHEETS,
  type PaperSheet,
  type PaperSheetStanding,
  type PaperSheetWithdrawal,
  type WithdrawnPaperSheet,
} from './paper-sheet.ts';

const DAY_MS = 86_400_000;

/** What the policy of paper sheets looks at in one session. */
export interface EnteredSession {
  endsAt: string;
  /** When its attendance was entered last; null while nothing is. */
  enteredAt: string | null;
  /** How many pictures of its sheet there are. */
  sheets: number;
}

/**
 * Whether the signed sheet has to stand behind the attendance of a session (rule 26): whoever enters more than the policy's
 * days after it has ended shows the paper. With 0 days no paper is asked for.
 */
export function paperSheetStanding(session: EnteredSession, afterDays: number, now: string): PaperSheetStanding {
  const { endsAt, enteredAt, sheets } = session;
  if (sheets > 0) return 'there';
  if (afterDays === 0) return 'optional';
  const isLate = (at: string) => Date.parse(at) - Date.parse(endsAt) > afterDays * DAY_MS;
  if (enteredAt !== null && isLate(enteredAt)) return 'needed';
  return isLate(now) ? 'needed_if_entered' : 'optional';
}

/** Each session with what the policy of paper sheets looks at, by the cells and pictures of its cohort. */
export function enteredSessions<S extends { id: string; endsAt: string }>(
  sessions: readonly S[],
  records: readonly Pick<AttendanceRecord, 'sessionId' | 'recordedAt'>[],
  sheets: readonly Pick<PaperSheet, 'sessionId'>[],
): (EnteredSession & { session: S })[] {
  return sessions.map((session) => {
    const entered = records.filter(({ sessionId }) => sessionId === session.id).map(({ recordedAt }) => recordedAt);
    const enteredAt = entered.reduce<string | null>(
      (last, at) => (last === null || Date.parse(at) > Date.parse(last) ? at : last),
      null,
    );
    const pictures = sheets.filter(({ sessionId }) => sessionId === session.id).length;
    return { session, endsAt: session.endsAt, enteredAt, sheets: pictures };
  });
}

/** Refuses a picture for a session that is unknown, has not begun, or has enough of them; a closed cohort still takes one. */
export function assertTakesPaperSheet(
  session: HeldSession | undefined,
  sessionId: string,
  sheets: number,
  now: string,
): void {
  if (!session) throw new DomainError('attendance.session_unknown', { sessionId });
  const { startsAt } = session;
  if (Date.parse(startsAt) > Date.parse(now)) {
    throw new DomainError('attendance.session_not_begun', { sessionId, startsAt });
  }
  if (sheets >= PAPER_SHEETS) throw new DomainError('attendance.sheets_enough', { most: PAPER_SHEETS });
}

/**
 * Refuses to withdraw a picture a second time, and to put one behind the session where it lies, or behind one that takes none;
 * `kept` are the pictures that stand.
 */
export function assertWithdrawsPaperSheet(
  sheet: Pick<PaperSheet, 'sessionId'> & Partial<Pick<WithdrawnPaperSheet, 'withdrawnByName'>>,
  { sessionId }: Pick<PaperSheetWithdrawal, 'sessionId'>,
  kept: readonly Pick<PaperSheet, 'sessionId'>[],
  sessions: readonly HeldSession[],
  now: string,
): void {
  if (sheet.withdrawnByName !== undefined) {
    throw new DomainError('attendance.sheet_withdrawn', { by: sheet.withdrawnByName });
  }
  if (!sessionId) return;
  if (sessionId === sheet.sessionId) throw new DomainError('attendance.sheet_there_already');
  const there = kept.filter((each) => each.sessionId === sessionId).length;
  const session = sessions.find(({ id }) => id === sessionId);
  assertTakesPaperSheet(session, sessionId, there, now);
}
