import { useMessages } from '@kompeten/ui';
import { Link } from '@tanstack/react-router';
import { UploadStep } from './upload-step.tsx';

/** The timetable of a cohort is brought in from a spreadsheet; clashes are refused with what would be free. */
export function TimetableImportPage({ cohortId }: { cohortId: string }) {
  const words = useMessages().timetable;
  const back = (
    <Link to="/cohorts/$cohortId/timetable" params={{ cohortId }}>
      {words.title}
    </Link>
  );
  return <UploadStep kind="sessions" cohortId={cohortId} back={back} />;
}
