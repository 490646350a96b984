import { identity, listExports } from '@kompeten/contract';
import type { Account } from '@kompeten/domain';
import { StatusMark, useMessages, useTerms } from '@kompeten/ui';
import { Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { LinkButton } from '../../components/link-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import type { Column } from '../../components/resource-table/column.ts';
import { ResourceTable } from '../../components/resource-table/resource-table.tsx';
import { queryOf } from '../../lib/query.ts';
import { useActor } from '../../lib/session.ts';

/** Who may sign in. */
export function AccountsPage() {
  const words = useMessages().accounts;
  const { may } = useActor();
  return (
    <Stack gap="md">
      <PageHeader
        title={words.title}
        lead={words.lead}
        actions={may('account.manage') ? <LinkButton to="/accounts/new">{words.newAccount}</LinkButton> : undefined}
      />
      <ResourceTable
        caption={words.listCaption}
        query={(address) => queryOf(identity.listAccounts, { query: address as never })}
        columns={useColumns()}
        order="fullName"
        keyOf={({ id }) => id}
        searchLabel={words.search}
        taken={{ endpoint: listExports.exportAccounts, name: words.title }}
        empty={{ title: words.empty, text: words.emptyText }}
      />
    </Stack>
  );
}

function useColumns(): [Column<Account>, ...Column<Account>[]] {
  const words = useMessages().accounts;
  const terms = useTerms();
  const rolesOf = ({ memberships }: Account) =>
    [...new Set(memberships.map(({ role }) => terms.role[role]))].join(', ');
  return [
    {
      id: 'name',
      sort: 'fullName',
      header: words.columns.name,
      cell: ({ id, fullName }) => (
        <Link to="/accounts/$accountId" params={{ accountId: id }}>
          {fullName}
        </Link>
      ),
    },
    { id: 'email', sort: 'email', header: words.columns.email, cell: ({ email }) => email ?? words.noEmail },
    { id: 'roles', header: words.columns.roles, cell: (account) => rolesOf(account) || '–' },
    {
      id: 'factor',
      header: words.columns.factor,
      cell: ({ secondFactorOn }) =>
        secondFactorOn ? (
          <StatusMark tone="good">{words.factorOn}</StatusMark>
        ) : (
          <StatusMark tone="neutral">{words.factorOff}</StatusMark>
        ),
    },
    {
      id: 'status',
      sort: 'status',
      header: words.columns.status,
      cell: ({ status }) => <StatusMark tone={status === 'active' ? 'good' : 'bad'}>{terms.status[status]}</StatusMark>,
    },
  ];
}
