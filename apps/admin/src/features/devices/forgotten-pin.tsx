import { useMessages } from '@kompeten/ui';
import { Button, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { toTheDoor } from '../../lib/device/to-the-door.ts';
import { useExplainDevice } from './device-error.ts';

/** The way past a PIN: the session that is still open ends, and a password is asked for. */
export function ForgottenPin() {
  const words = useMessages().devices.lock;
  const explain = useExplainDevice(words.needsNetwork);
  const { next } = useSearch({ strict: false });
  const go = useMutation({ mutationFn: () => toTheDoor(typeof next === 'string' ? next : null) });
  return (
    <Stack gap="sm">
      <ErrorSummary faults={go.error ? [{ message: explain(go.error) }] : []} />
      <Button variant="subtle" className="k-long-button" loading={go.isPending} onClick={() => go.mutate()}>
        {words.forgotten}
      </Button>
    </Stack>
  );
}
