import { useFieldMessages } from '@kompeten/ui';
import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ConfirmPage } from '../../components/confirm-page.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { draftsHere, leaveDevice } from '../../lib/device/leave-device.ts';
import { useOutbox, usePinSet, useUnreadable } from '../../lib/device/use-device.ts';
import { useLock } from '../../lib/device/use-lock.ts';
import { useConnection } from '../../lib/use-connection.ts';
import { DeviceNotice } from './device-notice.tsx';

/** Leaving the device for good: what is taken away is said before, and what waits is lost only if the person says so. */
export function SignOutPage() {
  const words = useFieldMessages().devices.signOut;
  const pinSet = usePinSet();
  const lockNow = useLock();
  const unreadable = useUnreadable().length;
  const counted = useOutbox().filter(({ state }) => state !== 'late').length + unreadable;
  // Once leaving has begun the work is closed and nothing is there to be counted: what was ticked stands for the next try too.
  const [ticked, setTicked] = useState<number | null>(null);
  const lost = ticked ?? counted;
  const { signOutDrafts } = useFieldMessages().fieldVisits;
  const { data: drafts = 0 } = useQuery({ queryKey: ['drafts-here'], queryFn: draftsHere, staleTime: 0, gcTime: 0 });
  const offline = useConnection() === 'offline';
  const leave = useMutation({ mutationFn: leaveDevice });
  const lock = pinSet ? (
    <Button variant="outline" onClick={lockNow}>
      {words.lock}
    </Button>
  ) : null;
  if (offline)
    return (
      <Stack gap="lg" className="k-narrow">
        <PageHeader title={words.title} />
        <DeviceNotice tone="warn" title={words.needsNetwork} action={lock} />
      </Stack>
    );
  return (
    <ConfirmPage
      title={words.title}
      lead={words.lead}
      consequences={[
        ...(lost > 0 ? [words.loses(lost)] : []),
        ...(drafts > 0 ? [signOutDrafts(drafts)] : []),
        words.wipes,
        words.stays,
      ]}
      statement={words.statement(lost)}
      confirmLabel={words.confirm}
      tone="bad"
      cancel={
        <Group gap="sm">
          {lost > 0 ? (
            <LinkButton to="/outbox" variant="outline">
              {words.sendFirst}
            </LinkButton>
          ) : null}
          {lock}
        </Group>
      }
      act={leave}
      onConfirm={() => {
        setTicked(lost);
        leave.mutate();
      }}
    >
      {leave.isSuccess ? <Text role="status">{words.gone}</Text> : null}
    </ConfirmPage>
  );
}
