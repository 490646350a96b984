import { delegations, listExports } from '@kompeten/contract';
import { type Delegation, DelegationStanding } from '@kompeten/domain';
import { formatDay, useLocale, useMessages, useTerms } from '@kompeten/ui';
import { Button, Stack } from '@mantine/core';
import { useState } from 'react';
import { PageHeader } from '../../components/page-header.tsx';
import type { Column } from '../../components/resource-table/column.ts';
import { filterOf } from '../../components/resource-table/filters.ts';
import { ResourceTable } from '../../components/resource-table/resource-table.tsx';
import { queryOf } from '../../lib/query.ts';
import { useActor } from '../../lib/session.ts';
import { DelegationMark } from './delegation-standing.tsx';
import { OverruleDelegation } from './overrule-delegation.tsx';

/** Every authority that was given for a time; an administrator ends one with a reason. */
export function AllDelegationsPage() {
  const { delegations: words, ways } = useMessages();
  const [chosen, setChosen] = useState<Delegation | null>(null);
  return (
    <Stack gap="md">
      <PageHeader title={ways.allDelegations} lead={words.all.lead} />
      {chosen ? <OverruleDelegation key={chosen.id} delegation={chosen} onClose={() => setChosen(null)} /> : null}
      <ResourceTable
        caption={words.all.caption}
        query={(address) => queryOf(delegations.listDelegations, { query: address as never })}
        columns={useColumns(setChosen)}
        keyOf={({ id }) => id}
        searchLabel={words.all.search}
        filters={[filterOf('standing', words.all.standing, DelegationStanding.options, words.standings)]}
        taken={{ endpoint: listExports.exportDelegations, name: ways.allDelegations }}
        empty={{ title: words.all.empty, text: words.all.emptyText }}
      />
    </Stack>
  );
}

function useColumns(onWithdraw: (delegation: Delegation) => void): [Column<Delegation>, ...Column<Delegation>[]] {
  const words = useMessages().delegations;
  const terms = useTerms();
  const locale = useLocale();
  const { columns } = words;
  return [
    {
      id: 'authority',
      header: columns.authority,
      cell: ({ capacity, role, organisationName }) =>
        `${words.short[capacity]} ${words.of(terms.role[role], organisationName)}`,
    },
    { id: 'giver', header: words.all.columns.giver, cell: ({ giverName }) => giverName },
    { id: 'colleague', header: words.all.columns.colleague, cell: ({ colleagueName }) => colleagueName },
    {
      id: 'term',
      header: columns.term,
      cell: ({ startsOn, endsOn }) => words.term(formatDay(locale, startsOn), formatDay(locale, endsOn)),
    },
    { id: 'reason', header: columns.reason, cell: ({ reason }) => reason },
    { id: 'standing', header: columns.standing, cell: (delegation) => <DelegationMark delegation={delegation} /> },
    {
      id: 'acts',
      header: columns.acts,
      cell: (delegation) => <Withdraw delegation={delegation} onWithdraw={onWithdraw} />,
    },
  ];
}

interface WithdrawProps {
  delegation: Delegation;
  onWithdraw(delegation: Delegation): void;
}

function Withdraw({ delegation, onWithdraw }: WithdrawProps) {
  const words = useMessages().delegations;
  const { may } = useActor();
  const { standing, giverName, colleagueName } = delegation;
  if (!may('delegation.withdraw') || standing === 'over' || standing === 'withdrawn') return null;
  return (
    <Button
      size="sm"
      variant="subtle"
      color="bad"
      aria-label={words.all.title(giverName, colleagueName)}
      onClick={() => onWithdraw(delegation)}
    >
      {words.withdraw}
    </Button>
  );
}
