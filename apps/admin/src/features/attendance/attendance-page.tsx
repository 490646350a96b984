import { trainingStatuses } from '@kompeten/domain';
import { useFieldMessages } from '@kompeten/ui';
import { KitPage } from '../../components/sheet/kit-page.tsx';
import { EmptyState } from '../../components/states.tsx';
import { AttendanceSheet } from './attendance-sheet.tsx';

/** The attendance sheet of one cohort. */
export function AttendancePage({ cohortId }: { cohortId: string }) {
  const words = useFieldMessages();
  return (
    <KitPage key={cohortId} cohortId={cohortId} title={words.attendance.title} lead={words.attendance.lead}>
      {({ kit, fresh, refresh }) => {
        if (!kit.people.some(({ status }) => trainingStatuses.includes(status))) {
          return <EmptyState title={words.sheet.nobody}>{words.sheet.nobodyText}</EmptyState>;
        }
        if (kit.sessions.length === 0) {
          return <EmptyState title={words.attendance.noSessions}>{words.attendance.noSessionsText}</EmptyState>;
        }
        return <AttendanceSheet kit={kit} fresh={fresh} refresh={refresh} />;
      }}
    </KitPage>
  );
}
