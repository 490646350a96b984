import type { Account } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { ConfirmPage } from '../../components/confirm-page.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { SecretOnce } from '../../components/secret-once.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { useAccount, useResetPassword } from './accounts.queries.ts';

/** Somebody has lost the password: a new one for one signing in. */
export function ResetPasswordPage({ accountId }: { accountId: string }) {
  const query = useAccount(accountId);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  return query.data ? <Reset account={query.data} /> : <LoadingState />;
}

function Reset({ account }: { account: Account }) {
  const words = useMessages();
  const { resetPage } = words.accounts;
  const reset = useResetPassword();
  const params = { accountId: account.id };
  if (reset.data) return <OneTimePassword account={account} password={reset.data.password} />;
  return (
    <ConfirmPage
      title={resetPage.title}
      lead={account.fullName}
      consequences={resetPage.consequences}
      statement={resetPage.statement}
      confirmLabel={resetPage.confirm}
      cancel={
        <Link to="/accounts/$accountId" params={params}>
          {words.shell.form.cancel}
        </Link>
      }
      act={reset}
      onConfirm={() => reset.mutate({ params })}
    >
      <Text>{account.email}</Text>
    </ConfirmPage>
  );
}

function OneTimePassword({ account, password }: { account: Account; password: string }) {
  const words = useMessages().accounts;
  return (
    <Stack gap="lg" className="k-narrow">
      <PageHeader title={words.resetPage.done} lead={account.fullName} />
      <SecretOnce title={words.resetPage.once} secret={password} />
      <Text>{words.resetPage.handOver}</Text>
      <Link to="/accounts/$accountId" params={{ accountId: account.id }}>
        {words.access.back}
      </Link>
    </Stack>
  );
}
