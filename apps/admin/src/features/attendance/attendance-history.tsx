import { useFieldMessages, useTerms } from '@kompeten/ui';
import { CellHistory } from '../../components/sheet/cell-history.tsx';
import { useAttendanceEvents } from './attendance.queries.ts';

interface AttendanceHistoryProps {
  cohortId: string;
  enrolmentId: string;
  sessionId: string;
}

/** Everything that was stated of one cell, the newest first: who, when, what, and why where it was settled. */
export function AttendanceHistory({ cohortId, enrolmentId, sessionId }: AttendanceHistoryProps) {
  const words = useFieldMessages().attendance;
  const terms = useTerms();
  const events = useAttendanceEvents(cohortId, { enrolmentId, sessionId });
  const lines = events.data?.items.map(({ status, ...event }) => ({
    ...event,
    title: status ? terms.attendance[status] : words.takenBack,
    detail: null,
  }));
  return <CellHistory lines={lines} pending={events.isPending} />;
}
