import { useMessages } from '@kompeten/ui';
import { Link } from '@tanstack/react-router';
import { UploadStep } from './upload-step.tsx';

/** People are put on the list of a cohort from a spreadsheet. */
export function PeopleImportPage({ cohortId }: { cohortId: string }) {
  const words = useMessages().enrolments;
  const back = (
    <Link to="/cohorts/$cohortId/enrolments" params={{ cohortId }}>
      {words.backToList}
    </Link>
  );
  return <UploadStep kind="enrolments" cohortId={cohortId} back={back} />;
}
