import { planBlockers, publishBlockers } from '@kompeten/domain';
import { explainBlocker } from '@kompeten/messages';
import { useLocale, useMessages } from '@kompeten/ui';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ConfirmPage } from '../../components/confirm-page.tsx';
import { DonePage } from '../../components/done-page.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { EmptyState, ErrorPage, LoadingState } from '../../components/states.tsx';
import { useCurriculum, usePublish, useSchemeVersion } from './curricula.queries.ts';
import { UnitList } from './unit-list.tsx';

/** Publishing freezes a draft; confirmed on a page of its own that shows what is frozen. */
export function PublishPage({ curriculumId }: { curriculumId: string }) {
  const words = useMessages().curricula;
  const locale = useLocale();
  const query = useCurriculum(curriculumId);
  const publish = usePublish();
  const scheme = useSchemeVersion(query.data?.schemeVersionId ?? null);
  const [done, setDone] = useState(false);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data || scheme.isLoading) return <LoadingState />;
  const { title, status, units, lessonHours, version, edition } = query.data;
  const back = (
    <Link to="/curricula/$curriculumId" params={{ curriculumId }}>
      {words.keep}
    </Link>
  );
  if (done) return <Published curriculumId={curriculumId} title={title} />;
  if (status !== 'draft') return <PageHeader title={words.publishTitle} lead={words.notDraft} back={back} />;
  const blockers = [
    ...publishBlockers(units, new Set(units.map(({ code }) => code))),
    ...planBlockers(query.data, scheme.data ?? null),
  ];
  if (blockers.length > 0) {
    return (
      <>
        <PageHeader title={words.publishTitle} lead={title} back={back} />
        <EmptyState title={words.notYet}>{blockers.map((each) => explainBlocker(locale, each)).join('; ')}.</EmptyState>
      </>
    );
  }
  const confirm = () =>
    publish.mutate({ params: { curriculumId }, body: { version } }, { onSuccess: () => setDone(true) });
  return (
    <ConfirmPage
      title={words.publishTitle}
      lead={`${title}, ${words.edition(edition)}: ${words.hoursTotal(units.length, lessonHours)}`}
      consequences={words.publishConsequences}
      statement={words.publishStatement}
      confirmLabel={words.publish}
      cancel={back}
      act={publish}
      onConfirm={confirm}
    >
      <UnitList units={units} />
    </ConfirmPage>
  );
}

function Published({ curriculumId, title }: { curriculumId: string; title: string }) {
  const words = useMessages().curricula;
  return (
    <DonePage
      title={words.published}
      reference={title}
      next={words.publishedNext}
      actions={
        <>
          <LinkButton to="/cohorts/new" search={{ curriculumId } as never}>
            {words.toCohort}
          </LinkButton>
          <Link to="/curricula/$curriculumId" params={{ curriculumId }}>
            {words.toCurriculum}
          </Link>
        </>
      }
    />
  );
}
