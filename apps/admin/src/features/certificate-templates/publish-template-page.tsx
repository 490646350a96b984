import { explainBlocker } from '@kompeten/messages';
import { useLocale, useMessages, useTerms } from '@kompeten/ui';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ConfirmPage } from '../../components/confirm-page.tsx';
import { DonePage } from '../../components/done-page.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { EmptyState, ErrorPage, LoadingState } from '../../components/states.tsx';
import { usePublishTemplate, useTemplate } from './certificate-templates.queries.ts';
import { TemplatePreview } from './template-preview.tsx';
import './template.css';

/** The second person looks at the preview and puts a template in force. */
export function PublishTemplatePage({ templateId }: { templateId: string }) {
  const words = useMessages().certificateTemplates;
  const terms = useTerms();
  const locale = useLocale();
  const query = useTemplate(templateId);
  const publish = usePublishTemplate();
  const [done, setDone] = useState(false);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <LoadingState />;
  const { kind, edition, issuer, version, blockers, slots } = query.data;
  const back = (
    <Link to="/certificate-templates/$templateId" params={{ templateId }}>
      {words.keep}
    </Link>
  );
  const name = `${terms.certificateKind[kind]}, ${words.edition(edition)}`;
  if (done)
    return <DonePage title={words.published} reference={name} next={[words.statusText.published]} actions={back} />;
  if (blockers.length > 0) {
    return (
      <>
        <PageHeader title={words.publishTitle} lead={`${name}, ${issuer}`} back={back} />
        <EmptyState title={words.notYet}>{blockers.map((each) => explainBlocker(locale, each)).join('; ')}.</EmptyState>
      </>
    );
  }
  return (
    <ConfirmPage
      title={words.publishTitle}
      lead={`${name}, ${issuer}`}
      consequences={words.publishConsequences}
      statement={words.publishStatement}
      confirmLabel={words.publish}
      cancel={back}
      act={publish}
      onConfirm={() =>
        publish.mutate({ params: { templateId }, body: { version } }, { onSuccess: () => setDone(true) })
      }
    >
      <TemplatePreview template={query.data} slots={slots} />
    </ConfirmPage>
  );
}
