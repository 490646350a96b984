import { useMessages } from '@kompeten/ui';
import { Link } from '@tanstack/react-router';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { useCurriculum } from './curricula.queries.ts';
import { DraftEditor } from './draft-editor.tsx';

/** A draft is written: units in order, hours, syllabi, what is beside them, and the scheme it covers. */
export function EditCurriculumPage({ curriculumId }: { curriculumId: string }) {
  const words = useMessages().curricula;
  const query = useCurriculum(curriculumId);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <LoadingState />;
  if (query.data.status !== 'draft') {
    const back = (
      <Link to="/curricula/$curriculumId" params={{ curriculumId }}>
        {words.toCurriculum}
      </Link>
    );
    return <PageHeader title={words.editTitle} lead={words.notDraft} back={back} />;
  }
  return <DraftEditor key={curriculumId} curriculum={query.data} />;
}
