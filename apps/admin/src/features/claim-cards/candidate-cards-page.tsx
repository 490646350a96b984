import type { CandidateCard, CardStanding } from '@kompeten/domain';
import { StatusMark, type Tone, useFieldMessages, useMessages } from '@kompeten/ui';
import { Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { LinkButton } from '../../components/link-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import type { Column } from '../../components/resource-table/column.ts';
import { SimpleList } from '../../components/simple-list.tsx';
import { EmptyState } from '../../components/states.tsx';
import { useListAddress } from '../../lib/list-address.ts';
import { useBody, useCandidates } from './claim-cards.queries.ts';

const tones: Record<CardStanding, Tone> = {
  none: 'neutral',
  unused: 'warn',
  expired: 'bad',
  in_use: 'good',
  locked: 'bad',
};

/** The candidates of a certification body and how their claim cards stand. */
export function CandidateCardsPage({ bodyId }: { bodyId: string }) {
  const words = useMessages().candidateCards;
  const body = useBody(bodyId);
  const list = useListAddress();
  return (
    <Stack gap="lg">
      <PageHeader
        title={words.title}
        lead={words.lead}
        back={
          <Link to="/bodies/$bodyId" params={{ bodyId }}>
            {body.data?.name ?? words.title}
          </Link>
        }
        actions={
          <LinkButton to="/bodies/$bodyId/claim-cards/new" params={{ bodyId }}>
            {words.makeMany}
          </LinkButton>
        }
      />
      <SimpleList
        caption={words.caption}
        list={list}
        query={useCandidates(bodyId, list.address)}
        columns={useColumns(bodyId)}
        keyOf={({ number }) => number}
        searchLabel={words.search}
        filters={[{ name: 'card', label: words.filter, options: [{ value: 'missing', label: words.missing }] }]}
        empty={<Nobody narrowed={Object.keys(list.address).length > 0} />}
      />
    </Stack>
  );
}

function Nobody({ narrowed }: { narrowed: boolean }) {
  const words = useMessages().candidateCards;
  const { nothingFound, tryOther } = useFieldMessages().shell.list;
  return narrowed ? (
    <EmptyState title={nothingFound}>{tryOther}</EmptyState>
  ) : (
    <EmptyState title={words.empty}>{words.emptyText}</EmptyState>
  );
}

function useColumns(bodyId: string): [Column<CandidateCard>, ...Column<CandidateCard>[]] {
  const { columns, standing } = useMessages().candidateCards;
  return [
    {
      id: 'person',
      header: columns.person,
      cell: ({ applicationId, fullName }) => (
        <Link to="/bodies/$bodyId/claim-cards/$applicationId" params={{ bodyId, applicationId }}>
          {fullName}
        </Link>
      ),
    },
    { id: 'number', header: columns.number, cell: ({ number }) => number },
    { id: 'scheme', header: columns.scheme, cell: ({ schemeTitle }) => schemeTitle },
    {
      id: 'card',
      header: columns.card,
      cell: ({ card }) => <StatusMark tone={tones[card]}>{standing[card]}</StatusMark>,
    },
  ];
}
