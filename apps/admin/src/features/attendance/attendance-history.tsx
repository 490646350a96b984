import type { PaperSheet } from '@kompeten/domain';
import { useFieldMessages, useTerms } from '@kompeten/ui';
import { CellHistory } from '../../components/sheet/cell-history.tsx';
import { useAttendanceEvents } from './attendance.queries.ts';

interface AttendanceHistoryProps {
  cohortId: string;
  enrolmentId: string;
  sessionId: string;
  /** The pictures of the signed sheet behind the session. */
  papers: readonly PaperSheet[];
}

/** Everything that was stated of one cell, and the paper behind it, the newest first: who, when, what, and why. */
export function AttendanceHistory({ cohortId, enrolmentId, sessionId, papers }: AttendanceHistoryProps) {
  const words = useFieldMessages().attendance;
  const terms = useTerms();
  const events = useAttendanceEvents(cohortId, { enrolmentId, sessionId });
  const stated = events.data?.items.map(({ status, ...event }) => ({
    ...event,
    title: status ? terms.attendance[status] : words.takenBack,
    detail: null,
  }));
  const shown = papers.map(({ id, addedAt: recordedAt, addedByName: authorName }) => ({
    ...{ id, authorName, recordedAt, title: words.paper.added },
    ...{ detail: null, note: null, reason: null, late: false },
  }));
  const lines = stated && [...stated, ...shown];
  return <CellHistory lines={lines} pending={events.isPending} />;
}
