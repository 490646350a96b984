import { people } from '@kompeten/contract';
import { type Account, AccountPerson } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, Stack, TextInput } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorPage, LoadingState } from '../../components/states.tsx';
import { announce } from '../../lib/announce.tsx';
import { api } from '../../lib/api.ts';
import { useBodyForm } from '../../lib/form.ts';
import { accountChanged, useAccount } from './accounts.queries.ts';

/** Who holds an account, by the NIK of their identity card. */
export function AccountPersonPage({ accountId }: { accountId: string }) {
  const query = useAccount(accountId);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  return query.data ? <PersonForm account={query.data} /> : <LoadingState />;
}

function PersonForm({ account: { id: accountId, fullName } }: { account: Account }) {
  const messages = useMessages();
  const words = messages.officialSigning.person;
  const navigate = useNavigate();
  const way = { to: '/accounts/$accountId', params: { accountId } } as const;
  const form = useBodyForm({
    body: AccountPerson,
    initialValues: { nik: '', birthDate: '' },
    secret: 'nik',
    onSubmit: async (body) => {
      await api.call(people.nameAccountPerson, { params: { accountId }, body });
      await accountChanged();
      await navigate(way);
      announce(words.done);
    },
  });
  return (
    <Stack component="form" gap="md" className="k-narrow" {...form.formProps}>
      <PageHeader title={words.record} lead={words.lead(fullName)} />
      <ErrorSummary faults={form.faults} />
      <TextInput {...form.field('nik', words.nik)} description={words.nikHint} inputMode="numeric" autoComplete="off" />
      <TextInput {...form.field('birthDate', words.birthDate)} type="date" autoComplete="off" />
      <Group>
        <Button type="submit" loading={form.pending}>
          {words.submit}
        </Button>
        <Link {...way}>{messages.shell.form.cancel}</Link>
      </Group>
    </Stack>
  );
}
