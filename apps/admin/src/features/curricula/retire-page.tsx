import { useMessages } from '@kompeten/ui';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ConfirmPage } from '../../components/confirm-page.tsx';
import { DonePage } from '../../components/done-page.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { useCurriculum, useRetire } from './curricula.queries.ts';
import { UnitList } from './unit-list.tsx';

/** A published edition is retired; confirmed on a page of its own. */
export function RetirePage({ curriculumId }: { curriculumId: string }) {
  const words = useMessages().curricula;
  const query = useCurriculum(curriculumId);
  const retire = useRetire();
  const [done, setDone] = useState(false);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <LoadingState />;
  const { title, status, units, version } = query.data;
  const back = (
    <Link to="/curricula/$curriculumId" params={{ curriculumId }}>
      {done ? words.toCurriculum : words.keep}
    </Link>
  );
  if (done) return <DonePage title={words.retired} reference={title} next={words.retiredNext} actions={back} />;
  if (status !== 'published') return <PageHeader title={words.retireTitle} back={back} />;
  return (
    <ConfirmPage
      title={words.retireTitle}
      lead={title}
      consequences={words.retireConsequences}
      statement={words.retireStatement}
      confirmLabel={words.retire}
      tone="bad"
      cancel={back}
      act={retire}
      onConfirm={() =>
        retire.mutate({ params: { curriculumId }, body: { version } }, { onSuccess: () => setDone(true) })
      }
    >
      <UnitList units={units} />
    </ConfirmPage>
  );
}
