import type { Account } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Text } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { ConfirmPage } from '../../components/confirm-page.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { announce } from '../../lib/announce.tsx';
import { useAccount, useLockAccount, useUnlockAccount } from './accounts.queries.ts';

/** An account is locked, or opened again. */
export function LockAccountPage({ accountId }: { accountId: string }) {
  const query = useAccount(accountId);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  return query.data ? <Confirm account={query.data} /> : <LoadingState />;
}

function Confirm({ account }: { account: Account }) {
  const words = useMessages();
  const navigate = useNavigate();
  const [lock, unlock] = [useLockAccount(), useUnlockAccount()];
  // What was begun stays what the page is about, whatever the account becomes by it.
  const locking = lock.isIdle && unlock.isIdle ? account.status === 'active' : unlock.isIdle;
  const page = locking ? words.accounts.lockPage : words.accounts.unlockPage;
  const act = locking ? lock : unlock;
  const way = { to: '/accounts/$accountId', params: { accountId: account.id } } as const;
  const confirm = async () => {
    await navigate(way);
    announce(page.done);
  };
  return (
    <ConfirmPage
      title={page.title}
      lead={account.fullName}
      consequences={page.consequences}
      statement={page.statement}
      confirmLabel={page.confirm}
      tone={locking ? 'bad' : 'brand'}
      cancel={<Link {...way}>{words.shell.form.cancel}</Link>}
      act={act}
      onConfirm={() => act.mutate({ params: way.params }, { onSuccess: confirm })}
    >
      <Text>{account.email ?? words.accounts.noEmail}</Text>
    </ConfirmPage>
  );
}
