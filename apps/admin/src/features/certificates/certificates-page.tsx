import { certificates, listExports } from '@kompeten/contract';
import type { Certificate, CertificateStatus } from '@kompeten/domain';
import { useMessages, useTerms } from '@kompeten/ui';
import { Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { DateText } from '../../components/date-text.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import type { Column } from '../../components/resource-table/column.ts';
import { ResourceTable } from '../../components/resource-table/resource-table.tsx';
import { useListAddress } from '../../lib/list-address.ts';
import { queryOf } from '../../lib/query.ts';
import { CertificateStanding } from './certificate-standing.tsx';

const statuses: readonly CertificateStatus[] = ['issued', 'suspended', 'revoked', 'replaced', 'numbered', 'void'];

/** All certificates within reach, to be found by name, number or code. */
export function CertificatesPage() {
  const words = useMessages().certificates;
  const terms = useTerms();
  return (
    <Stack gap="md">
      <PageHeader title={words.title} lead={words.lead} />
      <OneCohort />
      <ResourceTable
        caption={words.listCaption}
        query={(address) => queryOf(certificates.listCertificates, { query: address as never })}
        columns={useColumns()}
        taken={{ endpoint: listExports.exportCertificates, name: words.title }}
        keyOf={({ id }) => id}
        searchLabel={words.search}
        filters={[
          {
            name: 'status',
            label: words.columns.status,
            options: statuses.map((value) => ({ value, label: terms.status[value] })),
          },
        ]}
        empty={{ title: words.empty, text: words.emptyText }}
      />
    </Stack>
  );
}

function OneCohort() {
  const words = useMessages().certificates;
  const { address } = useListAddress();
  if (!address.cohortId) return null;
  return (
    <Group gap="sm">
      <Text>{words.ofCohort}</Text>
      <Link to="/certificates">{words.showAll}</Link>
    </Group>
  );
}

function useColumns(): [Column<Certificate>, ...Column<Certificate>[]] {
  const words = useMessages().certificates;
  const terms = useTerms();
  return [
    {
      id: 'holder',
      sort: 'holderName',
      header: words.columns.holder,
      cell: ({ id, holderName }) => (
        <Link to="/certificates/$certificateId" params={{ certificateId: id }}>
          {holderName}
        </Link>
      ),
    },
    { id: 'number', sort: 'number', header: words.columns.number, cell: ({ number }) => number ?? words.noNumber },
    { id: 'kind', header: words.columns.kind, cell: ({ kind }) => terms.certificateKind[kind] },
    { id: 'title', sort: 'title', header: words.columns.title, cell: ({ title }) => title },
    {
      id: 'issuedOn',
      sort: 'issuedOn',
      header: words.columns.issuedOn,
      cell: ({ issuedOn }) => <DateText value={issuedOn} />,
    },
    { id: 'status', header: words.columns.status, cell: (certificate) => <CertificateStanding {...certificate} /> },
  ];
}
