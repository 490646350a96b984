import type { CertificateTemplateDetail } from '@kompeten/domain';
import { useMessages, useTerms } from '@kompeten/ui';
import { Alert, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { DateText } from '../../components/date-text.tsx';
import { Facts } from '../../components/facts.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { useActor } from '../../lib/session.ts';
import { useTemplate } from './certificate-templates.queries.ts';
import { TemplateActs } from './template-acts.tsx';
import { TemplateEditor } from './template-editor.tsx';
import { TemplatePreview } from './template-preview.tsx';
import { TemplateStanding } from './template-standing.tsx';
import './template.css';

/** One edition of a template: its editor while it is a draft, its preview in any case. */
export function TemplatePage({ templateId }: { templateId: string }) {
  const words = useMessages().certificateTemplates;
  const terms = useTerms();
  const query = useTemplate(templateId);
  const { may } = useActor();
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <LoadingState />;
  const template = query.data;
  const { kind, edition, issuer, status, centreId, bodyId } = template;
  const isDrawn = status === 'draft' && may('certificate_template.manage', { centreId, bodyId });
  return (
    <Stack gap="lg">
      <PageHeader
        title={`${terms.certificateKind[kind]}, ${words.edition(edition)}`}
        lead={issuer}
        back={<Link to="/certificate-templates">{words.back}</Link>}
        status={<TemplateStanding status={status} />}
      />
      <Text>{words.statusText[status]}</Text>
      {template.returned ? (
        <Alert color="warn" title={words.returnedTitle}>
          {words.returnedText(template.returned.byName, template.returned.reason)}
        </Alert>
      ) : null}
      <TemplateFacts template={template} />
      <TemplateActs template={template} />
      {isDrawn ? (
        <TemplateEditor key={template.id} template={template} />
      ) : (
        <TemplatePreview template={template} slots={template.slots} />
      )}
    </Stack>
  );
}

function TemplateFacts({ template }: { template: CertificateTemplateDetail }) {
  const words = useMessages().certificateTemplates;
  const { changedByName, changedAt, submittedByName, submittedAt, publishedByName, publishedAt } = template;
  const told = (name: string | null, at: string | null) => (
    <>
      {name}, {at ? <DateText value={at} /> : null}
    </>
  );
  const published = publishedByName ? [{ name: words.publishedBy, value: told(publishedByName, publishedAt) }] : [];
  const submitted = submittedByName ? [{ name: words.submittedBy, value: told(submittedByName, submittedAt) }] : [];
  return (
    <Facts items={[{ name: words.changedBy, value: told(changedByName, changedAt) }, ...submitted, ...published]} />
  );
}
