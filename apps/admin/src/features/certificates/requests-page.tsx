import { certificates, listExports } from '@kompeten/contract';
import type { CertificateRequest } from '@kompeten/domain';
import { StatusMark, useMessages, useTerms } from '@kompeten/ui';
import { Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { DateText } from '../../components/date-text.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import type { Column } from '../../components/resource-table/column.ts';
import { ResourceTable } from '../../components/resource-table/resource-table.tsx';
import { queryOf } from '../../lib/query.ts';
import { requestTone } from './request-tone.ts';

const statuses = ['pending', 'approved', 'rejected'] as const;

/** All requests to change certificates within the caller's circle. */
export function RequestsPage() {
  const words = useMessages().certificates;
  const terms = useTerms();
  return (
    <Stack gap="md">
      <PageHeader title={words.requestsTitle} lead={words.requestsLead} />
      <ResourceTable
        caption={words.requestsCaption}
        query={(address) => queryOf(certificates.listCertificateRequests, { query: address as never })}
        columns={useColumns()}
        keyOf={({ id }) => id}
        filters={[
          {
            name: 'status',
            label: words.requestColumns.status,
            options: statuses.map((value) => ({ value, label: terms.status[value] })),
          },
        ]}
        taken={{ endpoint: listExports.exportCertificateRequests, name: words.requestsTitle }}
        empty={{ title: words.requestsEmpty, text: words.requestsEmptyText }}
      />
    </Stack>
  );
}

function useColumns(): [Column<CertificateRequest>, ...Column<CertificateRequest>[]] {
  const { requestColumns } = useMessages().certificates;
  const terms = useTerms();
  return [
    {
      id: 'holder',
      header: requestColumns.holder,
      cell: ({ id, certificateId, certificate }) => (
        <Link to="/certificates/$certificateId/requests/$requestId" params={{ certificateId, requestId: id }}>
          {certificate?.holderName ?? certificateId}
        </Link>
      ),
    },
    { id: 'what', header: requestColumns.what, cell: ({ kind }) => terms.requestKind[kind] },
    { id: 'reason', header: requestColumns.reason, cell: ({ reasonClass }) => terms.reasonClass[reasonClass] },
    {
      id: 'status',
      header: requestColumns.status,
      cell: ({ status }) => <StatusMark tone={requestTone[status]}>{terms.status[status]}</StatusMark>,
    },
    { id: 'by', header: requestColumns.by, cell: ({ requestedByName }) => requestedByName },
    { id: 'at', header: requestColumns.at, cell: ({ requestedAt }) => <DateText value={requestedAt} /> },
  ];
}
