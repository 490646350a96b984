import type { Account } from '@kompeten/domain';
import { formatDay, useLocale, useMessages, useTerms } from '@kompeten/ui';
import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { announce } from '../../lib/announce.tsx';
import { useExplain } from '../../lib/explain.ts';
import { useActor } from '../../lib/session.ts';
import { AccountAccess } from './account-access.tsx';
import { AccountHolder } from './account-holder.tsx';
import { useAccount, useEndRole } from './accounts.queries.ts';
import { GrantRole } from './grant-role.tsx';

/** One account: its roles, each with its time, and another one given. */
export function AccountRolesPage({ accountId }: { accountId: string }) {
  const words = useMessages().accounts;
  const { may } = useActor();
  const query = useAccount(accountId);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <LoadingState />;
  const account = query.data;
  return (
    <Stack gap="lg">
      <PageHeader
        title={account.fullName}
        lead={account.email ?? words.noEmail}
        back={<Link to="/accounts">{words.back}</Link>}
      />
      <AccountAccess account={account} />
      <AccountHolder account={account} />
      <Roles account={account} manageable={may('account.manage')} />
      {may('account.manage') ? <GrantRole accountId={account.id} /> : null}
    </Stack>
  );
}

function Roles({ account, manageable }: { account: Account; manageable: boolean }) {
  const words = useMessages().accounts;
  return (
    <section aria-labelledby="roles-title">
      <Title order={2} size="h4" id="roles-title">
        {words.rolesTitle}
      </Title>
      {account.memberships.length === 0 ? <Text>{words.noRoles}</Text> : null}
      <ul className="k-timeline">
        {account.memberships.map((membership) => (
          <li key={membership.id}>
            <RoleLine accountId={account.id} membership={membership} manageable={manageable} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface RoleLineProps {
  accountId: string;
  membership: Account['memberships'][number];
  manageable: boolean;
}

function RoleLine({ accountId, membership, manageable }: RoleLineProps) {
  const words = useMessages().accounts;
  const terms = useTerms();
  const locale = useLocale();
  const explain = useExplain();
  const end = useEndRole();
  const { role, regionCode, startsOn, endsOn, delegatedAs } = membership;
  const act = () =>
    end.mutate(
      { params: { accountId, membershipId: membership.id } },
      { onSettled: (_, error) => announce(error ? explain(error) : words.ended) },
    );
  const name = delegatedAs ? `${words.delegations[delegatedAs]} ${terms.role[role]}` : terms.role[role];
  return (
    <Group justify="space-between">
      <div>
        <Text fw={600}>{name}</Text>
        {regionCode === null ? null : <Text size="sm">{regionCode || words.wholeNation}</Text>}
        <Text size="sm" c="dimmed">
          {words.since(formatDay(locale, startsOn), endsOn ? formatDay(locale, endsOn) : null)}
        </Text>
      </div>
      {manageable && endsOn === null ? (
        <Button
          variant="outline"
          color="bad"
          size="sm"
          loading={end.isPending}
          aria-label={words.endRole(name)}
          onClick={act}
        >
          {words.end}
        </Button>
      ) : null}
    </Group>
  );
}
