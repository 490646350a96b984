import './device-line.css';
import { StatusMark, useFieldMessages } from '@kompeten/ui';
import { Button, VisuallyHidden } from '@mantine/core';
import { Link, useNavigate, useRouterState } from '@tanstack/react-router';
import { LockIcon } from 'lucide-react';
import { cameFromDevice } from '../../lib/application.ts';
import { usePinSet } from '../../lib/device/use-device.ts';
import { useLock } from '../../lib/device/use-lock.ts';
import { keepTyped } from '../../lib/typed.ts';
import { letGoOfTyped } from '../../lib/unsaved.ts';
import { useWarmPage } from '../../lib/use-warm-page.ts';
import { useDeviceState } from './device-state.ts';

/** One line on every page: what waits on this device, whether there is a network, and the lock. */
export function DeviceLine() {
  const words = useFieldMessages().devices.line;
  const { tone, parts, said, signedOut } = useDeviceState();
  const pinSet = usePinSet();
  const lock = useLock();
  // It opens without a network too; where the device holds all pages, that costs the sheet nothing.
  useWarmPage(cameFromDevice() ? null : '/outbox');
  return (
    <section className="k-device-line" aria-label={words.label}>
      <Link to="/outbox" className="k-device-state">
        <StatusMark tone={tone}>{parts.join(' · ')}</StatusMark>
      </Link>
      {signedOut ? <SignInAgain /> : null}
      {pinSet ? (
        <Button variant="subtle" px="xs" miw={44} aria-label={words.lock} onClick={lock}>
          <LockIcon size={20} aria-hidden />
          <span className="k-lock-word">{words.lock}</span>
        </Button>
      ) : null}
      {/* Only what changes for the person is read out: the counting of every entry would not let anybody work. */}
      <VisuallyHidden role="status" aria-live="polite">
        {said}
      </VisuallyHidden>
    </section>
  );
}

function SignInAgain() {
  const words = useFieldMessages().devices.line;
  const navigate = useNavigate();
  const next = useRouterState({ select: ({ location }) => location.href });
  const signIn = async () => {
    // It is there again after the password, so nobody is asked whether it may go.
    if (await keepTyped()) letGoOfTyped();
    await navigate({ to: '/sign-in', search: { next } });
  };
  return (
    <Button variant="outline" px="xs" onClick={signIn}>
      {words.signIn}
    </Button>
  );
}
