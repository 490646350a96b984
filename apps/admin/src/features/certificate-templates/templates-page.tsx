import { certificateTemplates, listExports } from '@kompeten/contract';
import { type CertificateTemplate, TemplateStatus } from '@kompeten/domain';
import { useMessages, useTerms } from '@kompeten/ui';
import { Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { DateText } from '../../components/date-text.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import type { Column } from '../../components/resource-table/column.ts';
import { filterOf } from '../../components/resource-table/filters.ts';
import { ResourceTable } from '../../components/resource-table/resource-table.tsx';
import { queryOf } from '../../lib/query.ts';
import { useActor } from '../../lib/session.ts';
import { TemplateStanding } from './template-standing.tsx';

/** The looks of certificates within reach. */
export function TemplatesPage() {
  const words = useMessages().certificateTemplates;
  const { may } = useActor();
  const add = may('certificate_template.manage') ? (
    <LinkButton to="/certificate-templates/new">{words.add}</LinkButton>
  ) : null;
  return (
    <Stack gap="md">
      <PageHeader title={words.title} lead={words.lead} actions={add} />
      <ResourceTable
        caption={words.caption}
        query={(address) => queryOf(certificateTemplates.listCertificateTemplates, { query: address as never })}
        columns={useColumns()}
        keyOf={({ id }) => id}
        searchLabel={words.search}
        filters={[filterOf('status', words.filterStatus, TemplateStatus.options, words.status)]}
        taken={{ endpoint: listExports.exportCertificateTemplates, name: words.title }}
        empty={{ title: words.empty, text: words.emptyText, action: add }}
      />
    </Stack>
  );
}

function useColumns(): [Column<CertificateTemplate>, ...Column<CertificateTemplate>[]] {
  const words = useMessages().certificateTemplates;
  const terms = useTerms();
  return [
    {
      id: 'template',
      header: words.columns.template,
      cell: ({ id, kind, edition }) => (
        <>
          <Link to="/certificate-templates/$templateId" params={{ templateId: id }}>
            {terms.certificateKind[kind]}
          </Link>{' '}
          <Text span c="dimmed">
            {words.edition(edition)}
          </Text>
        </>
      ),
    },
    { id: 'issuer', header: words.columns.issuer, cell: ({ issuer }) => issuer },
    { id: 'status', header: words.columns.status, cell: ({ status }) => <TemplateStanding status={status} /> },
    {
      id: 'changed',
      header: words.columns.changed,
      cell: ({ changedAt, changedByName }) => (
        <>
          <DateText value={changedAt} />, {changedByName}
        </>
      ),
    },
  ];
}
