import type { PaperSheet, WithdrawnPaperSheet } from '@kompeten/domain';
import { useFieldMessages, useTerms } from '@kompeten/ui';
import { CellHistory } from '../../components/sheet/cell-history.tsx';
import { useAttendanceEvents } from './attendance.queries.ts';

interface AttendanceHistoryProps {
  cohortId: string;
  enrolmentId: string;
  sessionId: string;
  /** The pictures of the signed sheet behind the session. */
  papers: readonly PaperSheet[];
  /** Those that lay behind it by mistake. */
  withdrawn: readonly WithdrawnPaperSheet[];
}

/** Everything that was stated of one cell, and the paper behind it, the newest first: who, when, what, and why. */
export function AttendanceHistory({ cohortId, enrolmentId, sessionId, papers, withdrawn }: AttendanceHistoryProps) {
  const words = useFieldMessages().attendance;
  const terms = useTerms();
  const events = useAttendanceEvents(cohortId, { enrolmentId, sessionId });
  const stated = events.data?.items.map(({ status, ...event }) => ({
    ...event,
    title: status ? terms.attendance[status] : words.takenBack,
    detail: null,
  }));
  const shown = [...papers, ...withdrawn].map(({ id, addedAt: recordedAt, addedByName: authorName }) => ({
    ...{ id, authorName, recordedAt, title: words.paper.added },
    ...{ detail: null, note: null, reason: null, late: false },
  }));
  const taken = withdrawn.map(({ id, withdrawnAt: recordedAt, withdrawnByName: authorName, reason }) => ({
    ...{ id: `${id}-withdrawn`, authorName, recordedAt, title: words.paper.withdrawnLine },
    ...{ detail: null, note: null, reason, late: false },
  }));
  const lines = stated && [...stated, ...shown, ...taken];
  return <CellHistory lines={lines} pending={events.isPending} />;
}
