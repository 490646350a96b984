import type { Delegation } from '@kompeten/domain';
import { formatDay, useLocale, useMessages, useTerms } from '@kompeten/ui';
import { SimpleTable } from '../../components/simple-table.tsx';
import { DelegationMark } from './delegation-standing.tsx';
import { WithdrawDelegation } from './withdraw-delegation.tsx';

interface DelegationTableProps {
  items: readonly Delegation[];
  /** Whether the reader gave these or was given them. */
  side: 'given' | 'received';
}

/** Authorities that were given for a time, each with its colleague, its days and how it stands. */
export function DelegationTable({ items, side }: DelegationTableProps) {
  const words = useMessages().delegations;
  const terms = useTerms();
  const locale = useLocale();
  const { columns } = words;
  const authorityOf = ({ capacity, role, organisationName }: Delegation) =>
    `${words.short[capacity]} ${words.of(terms.role[role], organisationName)}`;
  return (
    <SimpleTable
      caption={words[side]}
      items={items}
      keyOf={({ id }) => id}
      columns={[
        { id: 'authority', header: columns.authority, cell: authorityOf },
        {
          id: 'person',
          header: columns.person,
          cell: ({ giverName, colleagueName }) => (side === 'given' ? colleagueName : giverName),
        },
        {
          id: 'term',
          header: columns.term,
          cell: ({ startsOn, endsOn }) => words.term(formatDay(locale, startsOn), formatDay(locale, endsOn)),
        },
        { id: 'reason', header: columns.reason, cell: ({ reason }) => reason },
        {
          id: 'standing',
          header: columns.standing,
          cell: (delegation) => <DelegationMark delegation={delegation} />,
        },
        {
          id: 'acts',
          header: columns.acts,
          cell: (delegation) => <WithdrawDelegation delegation={delegation} side={side} />,
        },
      ]}
    />
  );
}
