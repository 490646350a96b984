import { useMessages } from '@kompeten/ui';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ConfirmPage } from '../../components/confirm-page.tsx';
import { DonePage } from '../../components/done-page.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { EmptyState, ErrorPage, LoadingState } from '../../components/states.tsx';
import { usePublishTerms, useTermsOfUse } from './terms-of-use.queries.ts';
import { TermsText } from './terms-text.tsx';

/** The second person reads the next edition and puts it in force. */
export function PublishTermsPage({ bodyId }: { bodyId: string }) {
  const words = useMessages().termsOfUse;
  const query = useTermsOfUse(bodyId);
  const publish = usePublishTerms();
  const [done, setDone] = useState<number | null>(null);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <LoadingState />;
  const { draft, mayPublish } = query.data;
  const back = (
    <Link to="/bodies/$bodyId/terms-of-use" params={{ bodyId }}>
      {words.back}
    </Link>
  );
  if (done !== null) {
    const next = words.publishConsequences.slice(1);
    return <DonePage title={words.published} reference={words.edition(done)} next={next} actions={back} />;
  }
  if (!draft || !mayPublish) {
    return (
      <>
        <PageHeader title={words.publishTitle} back={back} />
        <EmptyState title={words.notYet}>{words.notYetText}</EmptyState>
      </>
    );
  }
  const { edition, text, version } = draft;
  return (
    <ConfirmPage
      title={words.publishTitle}
      lead={words.edition(edition)}
      consequences={words.publishConsequences}
      statement={words.publishStatement}
      confirmLabel={words.publishConfirm}
      cancel={back}
      act={publish}
      onConfirm={() => publish.mutate({ params: { bodyId }, body: { version } }, { onSuccess: () => setDone(edition) })}
    >
      <TermsText text={text} />
    </ConfirmPage>
  );
}
