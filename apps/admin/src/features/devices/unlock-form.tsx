import { useMessages } from '@kompeten/ui';
import { Button, Radio, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { unlock } from '../../lib/device/admission.ts';
import type { KnownAccount } from '../../lib/vault/vault.ts';
import { useExplainDevice } from './device-error.ts';
import { PinField } from './pin-field.tsx';

/** Who it is, and the PIN. */
export function UnlockForm({ people }: { people: readonly KnownAccount[] }) {
  const words = useMessages().devices.lock;
  const explain = useExplainDevice(words.needsNetwork);
  const navigate = useNavigate();
  const { next } = useSearch({ strict: false });
  const [chosen, setChosen] = useState(people.length === 1 ? people[0]?.id : undefined);
  const [pin, setPin] = useState('');
  const [asked, setAsked] = useState(false);
  const account = people.find(({ id }) => id === chosen);
  const open = useMutation({
    mutationFn: (who: KnownAccount) => unlock(who, pin),
    onSuccess: () => navigate({ to: typeof next === 'string' ? next : '/', replace: true }),
    onError: () => setPin(''),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (account && !open.isPending) open.mutate(account);
  };
  const nobody = asked && !account ? [{ field: 'lock-who', message: words.choose }] : [];
  const faults = [...nobody, ...(open.error ? [{ message: explain(open.error) }] : [])];
  return (
    <Stack component="form" gap="md" onSubmit={submit} {...{ noValidate: true }}>
      <ErrorSummary key={open.failureCount} faults={open.isPending ? [] : faults} />
      {people.length === 1 ? (
        <Text fw={600}>{people[0]?.fullName}</Text>
      ) : (
        <Radio.Group id="lock-who" label={words.who} value={chosen ?? null} onChange={setChosen}>
          <Stack gap="sm" mt="xs">
            {people.map(({ id, fullName }) => (
              <Radio key={id} value={id} label={fullName} size="md" />
            ))}
          </Stack>
        </Radio.Group>
      )}
      <PinField id="lock-pin" purpose="current" label={words.pin} value={pin} onType={setPin} />
      <Button type="submit" loading={open.isPending} fullWidth>
        {words.open}
      </Button>
    </Stack>
  );
}
