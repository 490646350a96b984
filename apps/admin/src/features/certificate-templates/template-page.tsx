import { addressOf, basePath, certificateTemplates } from '@kompeten/contract';
import type { CertificateTemplateDetail } from '@kompeten/domain';
import { useMessages, useTerms } from '@kompeten/ui';
import { Button, Group, Stack, Text } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { DateText } from '../../components/date-text.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { Facts } from '../../components/facts.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { announce } from '../../lib/announce.tsx';
import { useExplain } from '../../lib/explain.ts';
import { useActor } from '../../lib/session.ts';
import { useCreateTemplate, useDiscardTemplate, useTemplate } from './certificate-templates.queries.ts';
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
  const { changedByName, changedAt, publishedByName, publishedAt } = template;
  const told = (name: string | null, at: string | null) => (
    <>
      {name}, {at ? <DateText value={at} /> : null}
    </>
  );
  const published = publishedByName ? [{ name: words.publishedBy, value: told(publishedByName, publishedAt) }] : [];
  return <Facts items={[{ name: words.changedBy, value: told(changedByName, changedAt) }, ...published]} />;
}

function TemplateActs({ template }: { template: CertificateTemplateDetail }) {
  const { id, status, kind, centreId, bodyId } = template;
  const words = useMessages().certificateTemplates;
  const explain = useExplain();
  const navigate = useNavigate();
  const { may } = useActor();
  const [create, discard] = [useCreateTemplate(), useDiscardTemplate()];
  const params = { templateId: id };
  const mayManage = may('certificate_template.manage', { centreId, bodyId });
  const next = () =>
    create.mutate(
      { body: bodyId ? { kind, bodyId } : { kind, centreId: centreId ?? '' } },
      {
        onSuccess: (begun) =>
          void navigate({ to: '/certificate-templates/$templateId', params: { templateId: begun.id } }),
      },
    );
  const drop = () =>
    discard.mutate(
      { params },
      {
        onSuccess: () => {
          announce(words.discarded);
          void navigate({ to: '/certificate-templates' });
        },
      },
    );
  const fault = create.error ?? discard.error;
  return (
    <Stack gap="sm">
      <ErrorSummary faults={fault ? [{ message: explain(fault) }] : []} />
      <Group gap="sm">
        {status === 'draft' && may('certificate_template.publish') ? (
          <LinkButton to="/certificate-templates/$templateId/publish" params={params}>
            {words.publish}
          </LinkButton>
        ) : null}
        {status === 'published' && mayManage ? (
          <Button onClick={next} loading={create.isPending}>
            {words.next}
          </Button>
        ) : null}
        <Button
          component="a"
          variant="default"
          href={addressOf(basePath, certificateTemplates.exportCertificateTemplate, { params })}
        >
          {words.exportFile}
        </Button>
        {status === 'draft' && mayManage ? (
          <Button variant="outline" color="bad" onClick={drop} loading={discard.isPending}>
            {words.discard}
          </Button>
        ) : null}
      </Group>
    </Stack>
  );
}
