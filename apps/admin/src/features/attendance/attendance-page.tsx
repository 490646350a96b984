import { useMessages } from '@kompeten/ui';
import { Stack } from '@mantine/core';
import { CohortTabs } from '../../components/cohort-tabs.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { SheetHold } from '../../components/sheet/cohort-sheet.tsx';
import { EmptyState, ErrorState, LoadingState } from '../../components/states.tsx';
import { useCohort, useRoster, useSessions } from '../../lib/roster.ts';
import { useActor } from '../../lib/session.ts';
import { attendanceSheetName, useAttendance } from './attendance.queries.ts';
import { AttendanceSheet } from './attendance-sheet.tsx';

/** The attendance sheet of one cohort. */
export function AttendancePage({ cohortId }: { cohortId: string }) {
  const words = useMessages();
  const { user } = useActor();
  const cohort = useCohort(cohortId);
  return (
    <Stack gap="md">
      <PageHeader title={words.attendance.title} lead={cohort.data ? cohort.data.title : words.attendance.lead} />
      <CohortTabs cohortId={cohortId} />
      <SheetHold key={cohortId} name={attendanceSheetName(user.id, cohortId)}>
        <AttendanceSheetLoader cohortId={cohortId} />
      </SheetHold>
    </Stack>
  );
}

function AttendanceSheetLoader({ cohortId }: { cohortId: string }) {
  const words = useMessages();
  const cohort = useCohort(cohortId);
  const roster = useRoster(cohortId);
  const sessions = useSessions(cohortId);
  const attendance = useAttendance(cohortId);
  const failed = [cohort, roster, sessions, attendance].find((part) => part.isError && part.data === undefined);
  if (failed) return <ErrorState error={failed.error} onRetry={() => failed.refetch()} />;
  if (!cohort.data || !roster.data || !sessions.data || !attendance.data) return <LoadingState lines={8} />;
  if (roster.data.length === 0) return <EmptyState title={words.sheet.nobody}>{words.sheet.nobodyText}</EmptyState>;
  if (sessions.data.items.length === 0) {
    return <EmptyState title={words.attendance.noSessions}>{words.attendance.noSessionsText}</EmptyState>;
  }
  return (
    <AttendanceSheet
      cohort={cohort.data}
      people={roster.data}
      sessions={sessions.data.items}
      records={attendance.data.entries}
    />
  );
}
