import { useFieldMessages } from '@kompeten/ui';
import { Stack } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { LinkButton } from '../../components/link-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { canKeep } from '../../lib/device/open-vault.ts';
import { needsCurrentPin } from '../../lib/device/pin-acts.ts';
import { usePinSet } from '../../lib/device/use-device.ts';
import { DeviceNotice } from './device-notice.tsx';
import { DropPinForm } from './drop-pin-form.tsx';
import { NewPinForm } from './new-pin-form.tsx';

/** Sets, changes and removes the PIN that locks what this account has on this device. */
export function PinPage() {
  const words = useFieldMessages().devices;
  const pinSet = usePinSet();
  const opened = pinSet && !needsCurrentPin();
  return (
    <Stack gap="lg" className="k-narrow">
      <PageHeader title={words.pin.title} lead={words.pin.lead} />
      {opened ? <OpenedByPassword /> : null}
      {canKeep() ? (
        <>
          <NewPinForm />
          {pinSet ? <DropPinForm /> : null}
        </>
      ) : (
        <DeviceNotice tone="warn" title={words.work.insecure}>
          {words.work.insecureText}
        </DeviceNotice>
      )}
    </Stack>
  );
}

/** After a password the PIN that was there is not asked for; from here one goes on to where one wanted to. */
function OpenedByPassword() {
  const words = useFieldMessages().devices.pin;
  const { next } = useSearch({ strict: false });
  return (
    <DeviceNotice
      tone="good"
      title={words.openedTitle}
      action={
        typeof next === 'string' ? (
          <LinkButton to={next as '/'} variant="outline">
            {words.goOn}
          </LinkButton>
        ) : undefined
      }
    >
      {words.openedText}
    </DeviceNotice>
  );
}
