import type { TermsAcceptance } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Stack, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { DateText } from '../../components/date-text.tsx';
import type { Column } from '../../components/resource-table/column.ts';
import { SimpleList } from '../../components/simple-list.tsx';
import { EmptyState } from '../../components/states.tsx';
import { useListAddress } from '../../lib/list-address.ts';
import { useAcceptances } from './terms-of-use.queries.ts';

/** Which holder accepted which edition, and when. */
export function Acceptances({ bodyId }: { bodyId: string }) {
  const words = useMessages().termsOfUse;
  const list = useListAddress();
  return (
    <Stack component="section" gap="md" aria-label={words.acceptances}>
      <Title order={2} size="h3">
        {words.acceptances}
      </Title>
      <SimpleList
        caption={words.acceptances}
        list={list}
        query={useAcceptances(bodyId, list.address)}
        columns={useColumns()}
        keyOf={({ certificateId, edition }) => `${certificateId} ${edition}`}
        searchLabel={words.search}
        empty={<EmptyState title={words.nobody}>{words.nobodyText}</EmptyState>}
      />
    </Stack>
  );
}

function useColumns(): [Column<TermsAcceptance>, ...Column<TermsAcceptance>[]] {
  const { columns, edition: named } = useMessages().termsOfUse;
  return [
    {
      id: 'holder',
      header: columns.holder,
      cell: ({ certificateId, holderName }) => (
        <Link to="/certificates/$certificateId" params={{ certificateId }}>
          {holderName}
        </Link>
      ),
    },
    { id: 'number', header: columns.number, cell: ({ number }) => number ?? '–' },
    { id: 'edition', header: columns.edition, cell: ({ edition }) => named(edition) },
    { id: 'at', header: columns.at, cell: ({ acceptedAt }) => <DateText value={acceptedAt} /> },
  ];
}
