import { useFieldMessages } from '@kompeten/ui';
import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useDevice, useOutbox, useStanding } from '../../lib/device/use-device.ts';
import { useConnection } from '../../lib/use-connection.ts';
import { DeviceNotice } from './device-notice.tsx';

/** As a browser names what failed; for whoever is asked for help. */
const nameOf = (cause: unknown): string => (cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause));

/** What is wrong with this device itself: a browser that keeps nothing. */
export function DeviceFault() {
  const words = useFieldMessages().devices.outbox;
  const { fault } = useDevice();
  if (!fault) return null;
  return (
    <DeviceNotice tone="bad" title={words.notKept}>
      {words.notKeptText(nameOf(fault))}
    </DeviceNotice>
  );
}

/** Why nothing goes out at the moment, and what ends that. */
export function Trouble() {
  const words = useFieldMessages().devices;
  const waits = useOutbox().some(({ state }) => state === 'waiting');
  const { trouble, cause } = useStanding();
  const connection = useConnection();
  const navigate = useNavigate();
  if (connection === 'signed_out') {
    const signIn = () => navigate({ to: '/sign-in', search: { next: '/outbox' } });
    const action = <Button onClick={signIn}>{words.line.signIn}</Button>;
    return (
      <DeviceNotice tone="warn" title={words.line.signedOut} action={action}>
        {words.outbox.signedOut}
      </DeviceNotice>
    );
  }
  if (!waits) return null;
  if (trouble === 'broken_off')
    return (
      <DeviceNotice tone="bad" title={words.line.brokenOff}>
        {words.outbox.brokenOff(nameOf(cause))}
      </DeviceNotice>
    );
  if (connection === 'online' && trouble !== 'unreachable') return null;
  return (
    <DeviceNotice tone="info" title={words.line.offline}>
      {words.outbox.unreachable}
    </DeviceNotice>
  );
}
