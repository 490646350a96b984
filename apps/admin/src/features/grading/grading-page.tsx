import { useMessages } from '@kompeten/ui';
import { Stack } from '@mantine/core';
import { CohortTabs } from '../../components/cohort-tabs.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { SheetHold } from '../../components/sheet/cohort-sheet.tsx';
import { EmptyState, ErrorState, LoadingState } from '../../components/states.tsx';
import { useCohort, useRoster, useSessions } from '../../lib/roster.ts';
import { useActor } from '../../lib/session.ts';
import { GradeSheet } from './grade-sheet.tsx';
import { gradeSheetName, useGrades } from './grading.queries.ts';

/** The grade sheet of one cohort. */
export function GradingPage({ cohortId }: { cohortId: string }) {
  const words = useMessages();
  const { user } = useActor();
  const cohort = useCohort(cohortId);
  return (
    <Stack gap="md">
      <PageHeader title={words.grading.title} lead={cohort.data ? cohort.data.title : words.grading.lead} />
      <CohortTabs cohortId={cohortId} />
      <SheetHold key={cohortId} name={gradeSheetName(user.id, cohortId)}>
        <GradeSheetLoader cohortId={cohortId} />
      </SheetHold>
    </Stack>
  );
}

function GradeSheetLoader({ cohortId }: { cohortId: string }) {
  const words = useMessages().sheet;
  const cohort = useCohort(cohortId);
  const roster = useRoster(cohortId);
  const sessions = useSessions(cohortId);
  const grades = useGrades(cohortId);
  const parts = [cohort, roster, sessions, grades];
  const failed = parts.find((part) => part.isError && part.data === undefined);
  if (failed) return <ErrorState error={failed.error} onRetry={() => failed.refetch()} />;
  if (!cohort.data || !roster.data || !sessions.data || !grades.data) return <LoadingState lines={8} />;
  if (roster.data.length === 0) return <EmptyState title={words.nobody}>{words.nobodyText}</EmptyState>;
  return (
    <GradeSheet cohort={cohort.data} people={roster.data} sessions={sessions.data.items} grades={grades.data.grades} />
  );
}
