import './devices.css';
import { useMessages } from '@kompeten/ui';
import { Paper, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { DoorHead } from '../../components/door-head.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { EmptyState, LoadingState } from '../../components/states.tsx';
import { knownAccountsQuery } from '../../lib/device/known-accounts-query.ts';
import { useWarmPage } from '../../lib/use-warm-page.ts';
import { ForgottenPin } from './forgotten-pin.tsx';
import { UnlockForm } from './unlock-form.tsx';

/** The lock of a device that several people use: one's name, one's PIN. */
export function LockPage() {
  const words = useMessages();
  const known = useQuery(knownAccountsQuery);
  const { next } = useSearch({ strict: false });
  // While the PIN is typed.
  useWarmPage(typeof next === 'string' ? next : '/');
  const people = known.data?.filter(({ pinSet }) => pinSet);
  return (
    <div className="k-door">
      <DoorHead />
      <main id="content">
        <Paper className="k-door-card" withBorder p={{ base: 'lg', sm: 'xl' }} radius="lg">
          <Stack gap="lg">
            <PageHeader title={words.devices.lock.title} lead={words.devices.lock.lead} />
            {people === undefined ? <LoadingState lines={2} /> : null}
            {people?.length === 0 ? <EmptyState title={words.devices.lock.nobody} /> : null}
            {people && people.length > 0 ? <UnlockForm people={people} /> : null}
            <ForgottenPin />
          </Stack>
        </Paper>
      </main>
    </div>
  );
}
