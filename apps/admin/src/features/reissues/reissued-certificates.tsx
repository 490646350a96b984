import { listExports, reissues } from '@kompeten/contract';
import { type ReissuedCertificate, ReissueOutcome } from '@kompeten/domain';
import { StatusMark, type Tone, useMessages } from '@kompeten/ui';
import { Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { DateText } from '../../components/date-text.tsx';
import type { Column } from '../../components/resource-table/column.ts';
import { filterOf } from '../../components/resource-table/filters.ts';
import { ResourceTable } from '../../components/resource-table/resource-table.tsx';
import { queryOf } from '../../lib/query.ts';

const tones: Readonly<Record<ReissueOutcome, Tone>> = {
  waiting: 'neutral',
  awaiting_signature: 'warn',
  issued: 'good',
  left: 'warn',
  failed: 'bad',
};

/** Every certificate of a reissue: the old one, what became of it, and the one in its place. */
export function ReissuedCertificates({ reissueId }: { reissueId: string }) {
  const words = useMessages().reissues;
  return (
    <section aria-labelledby="certificates-title">
      <Title order={2} size="h4" id="certificates-title" mb="sm">
        {words.listTitle}
      </Title>
      <ResourceTable
        caption={words.listTitle}
        query={(address) =>
          queryOf(reissues.listReissuedCertificates, { query: { ...(address as object), reissueId } as never })
        }
        columns={useColumns()}
        keyOf={({ certificateId }) => certificateId}
        filters={[filterOf('status', words.filterStatus, ReissueOutcome.options, words.outcomes)]}
        taken={{
          endpoint: listExports.exportReissuedCertificates,
          name: words.listTitle,
          question: (address) => ({ ...address, reissueId }),
        }}
        empty={{ title: words.listEmpty }}
      />
    </section>
  );
}

function useColumns(): [Column<ReissuedCertificate>, ...Column<ReissuedCertificate>[]] {
  const words = useMessages().reissues;
  const { columns } = words;
  return [
    {
      id: 'old',
      header: columns.number,
      cell: ({ certificateId, number, holderName }) => (
        <>
          <CertificateLink id={certificateId} number={number} />
          <Text size="sm">{holderName}</Text>
        </>
      ),
    },
    { id: 'issuer', header: columns.issuer, cell: ({ issuer }) => issuer },
    { id: 'cause', header: columns.cause, cell: ({ cause }) => words.causes[cause] },
    {
      id: 'status',
      header: columns.status,
      cell: ({ status, code, doneAt }) => (
        <>
          <StatusMark tone={tones[status]}>{words.outcomes[status]}</StatusMark>
          <Text size="sm" c="dimmed">
            {code ? words.why(code) : null}
            {code === null && doneAt ? <DateText value={doneAt} /> : null}
          </Text>
        </>
      ),
    },
    {
      id: 'new',
      header: columns.replacement,
      cell: ({ replacementId, replacementNumber }) =>
        replacementId ? <CertificateLink id={replacementId} number={replacementNumber} /> : '–',
    },
  ];
}

function CertificateLink({ id, number }: { id: string; number: string | null }) {
  const words = useMessages().reissues;
  return (
    <Link to="/certificates/$certificateId" params={{ certificateId: id }}>
      {number ?? words.unnumbered}
    </Link>
  );
}
