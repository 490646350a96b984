import type { CooperativePerson, CooperativePeople as People } from '@kompeten/domain';
import { StatusMark, useMessages, useTerms } from '@kompeten/ui';
import { Stack, Text, Title } from '@mantine/core';
import { DateText } from '../../components/date-text.tsx';
import type { Column } from '../../components/resource-table/column.ts';
import { SimpleTable } from '../../components/simple-table.tsx';
import { ErrorState, LoadingState } from '../../components/states.tsx';
import { useCooperativePeople } from './cooperatives.queries.ts';

/** Who holds an office, who is trained and certified, and what expires. */
export function CooperativePeople({ cooperativeId }: { cooperativeId: string }) {
  const words = useMessages().cooperatives.people;
  const query = useCooperativePeople(cooperativeId);
  return (
    <Stack component="section" gap="sm" aria-labelledby="people-title">
      <Title order={2} size="h4" id="people-title">
        {words.title}
      </Title>
      {query.isPending ? <LoadingState /> : null}
      {query.isError ? <ErrorState error={query.error} onRetry={() => query.refetch()} /> : null}
      {query.data ? <Known people={query.data} /> : null}
    </Stack>
  );
}

function Known({ people: { items, remarks } }: { people: People }) {
  const words = useMessages().cooperatives;
  const columns = useColumns();
  if (items.length === 0) return <Text>{words.people.empty}</Text>;
  return (
    <>
      <SimpleTable
        caption={words.people.caption}
        items={items}
        keyOf={({ personId, fullName, role }) => personId ?? `${fullName} ${role}`}
        columns={columns}
      />
      {remarks.length > 0 ? (
        <section aria-labelledby="remarks-title">
          <Title order={3} size="h5" id="remarks-title">
            <StatusMark tone="warn">{words.remarks.title}</StatusMark>
          </Title>
          <ul className="k-reasons">
            {remarks.map((remark) => (
              <li key={remark}>{words.remarks[remark]}</li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

function useColumns(): [Column<CooperativePerson>, ...Column<CooperativePerson>[]] {
  const words = useMessages().cooperatives.people;
  const terms = useTerms();
  return [
    { id: 'name', header: words.columns.name, cell: ({ fullName }) => <strong>{fullName}</strong> },
    {
      id: 'role',
      header: words.columns.role,
      cell: ({ role, since }) => (
        <>
          {role ? terms.cooperativeRole[role] : words.noRole}
          {since ? (
            <Text size="sm" c="dimmed">
              {words.since} <DateText value={since} />
            </Text>
          ) : null}
        </>
      ),
    },
    {
      id: 'trained',
      header: words.columns.trained,
      cell: ({ trained, trainedTitle }) => (
        <>
          <StatusMark tone={trained ? 'good' : 'neutral'}>{trained ? words.trained : words.untrained}</StatusMark>
          {trainedTitle ? <Text size="sm">{trainedTitle}</Text> : null}
        </>
      ),
    },
    { id: 'certified', header: words.columns.certified, cell: (person) => <Certified person={person} /> },
  ];
}

function Certified({ person: { certified, expiring, validUntil } }: { person: CooperativePerson }) {
  const words = useMessages().cooperatives.people;
  if (!certified) return <StatusMark tone="neutral">{words.uncertified}</StatusMark>;
  return (
    <>
      <StatusMark tone={expiring ? 'warn' : 'good'}>{expiring ? words.expiring : words.certified}</StatusMark>
      {validUntil ? (
        <Text size="sm">
          {words.until} <DateText value={validUntil} />
        </Text>
      ) : null}
    </>
  );
}
