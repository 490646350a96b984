import { signers } from '@kompeten/contract';
import type { Signer } from '@kompeten/domain';
import { StatusMark, useMessages } from '@kompeten/ui';
import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { DateText } from '../../components/date-text.tsx';
import type { Column } from '../../components/resource-table/column.ts';
import { SimpleTable } from '../../components/simple-table.tsx';
import { ErrorState, LoadingState } from '../../components/states.tsx';
import { queryOf } from '../../lib/query.ts';

/** Who signs certificates for which issuer. */
export function SignersSection() {
  const words = useMessages().signers;
  const query = useQuery(queryOf(signers.listSigners, {}));
  const columns = useColumns();
  return (
    <Stack component="section" gap="md" aria-labelledby="signers">
      <Title order={2} size="h4" id="signers" mt="lg">
        {words.title}
      </Title>
      <Text>{words.lead}</Text>
      {query.isPending ? <LoadingState /> : null}
      {query.isError ? <ErrorState error={query.error} onRetry={() => query.refetch()} /> : null}
      {query.data ? (
        <SimpleTable caption={words.caption} items={query.data.items} keyOf={({ name }) => name} columns={columns} />
      ) : null}
    </Stack>
  );
}

function useColumns(): [Column<Signer>, ...Column<Signer>[]] {
  const { signers: words, terms } = useMessages();
  return [
    { id: 'name', header: words.columns.name, cell: (signer) => <SignerName signer={signer} /> },
    { id: 'issuers', header: words.columns.issuers, cell: (signer) => <SignedFor signer={signer} /> },
    { id: 'assurance', header: words.columns.assurance, cell: ({ assurance }) => terms.assurance[assurance] },
    {
      id: 'until',
      header: words.columns.until,
      cell: ({ notAfter }) => (notAfter ? <DateText value={notAfter} /> : <Text c="dimmed">{words.unknownEnd}</Text>),
    },
    {
      id: 'standing',
      header: words.columns.standing,
      cell: ({ retiredAt }) =>
        retiredAt ? (
          <>
            <StatusMark tone="neutral">{words.retired}</StatusMark> <DateText value={retiredAt} />
          </>
        ) : (
          <StatusMark tone="good">{words.inUse}</StatusMark>
        ),
    },
  ];
}

function SignerName({ signer: { name, kind, signedBy, addedBy } }: { signer: Signer }) {
  const words = useMessages().signers;
  return (
    <>
      <Text fw={600}>{kind === 'bsre_person' ? words.approver : signedBy}</Text>
      <Text size="sm">{name === '' ? words.kinds[kind] : `${words.kinds[kind]} · ${name}`}</Text>
      {addedBy.length > 0 ? (
        <Text size="sm" c="dimmed">
          {words.addedBy(addedBy.join(', '))}
        </Text>
      ) : null}
    </>
  );
}

function SignedFor({ signer: { forAll, issuers, kind } }: { signer: Signer }) {
  const words = useMessages().signers;
  if (forAll) return words.forAll;
  if (kind === 'own') return words.forNobody;
  return issuers.map(({ name }) => name).join(', ');
}
