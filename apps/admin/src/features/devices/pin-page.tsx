import { useMessages } from '@kompeten/ui';
import { Stack } from '@mantine/core';
import { PageHeader } from '../../components/page-header.tsx';
import { canKeep } from '../../lib/device/open-vault.ts';
import { usePinSet } from '../../lib/device/use-device.ts';
import { DeviceNotice } from './device-notice.tsx';
import { DropPinForm } from './drop-pin-form.tsx';
import { NewPinForm } from './new-pin-form.tsx';

/** Sets, changes and removes the PIN that locks what this account has on this device. */
export function PinPage() {
  const words = useMessages().devices;
  const pinSet = usePinSet();
  return (
    <Stack gap="lg" className="k-narrow">
      <PageHeader title={words.pin.title} lead={words.pin.lead} />
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
