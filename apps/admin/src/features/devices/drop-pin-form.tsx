import { useFieldMessages } from '@kompeten/ui';
import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { announce } from '../../lib/announce.tsx';
import { dropPin, needsCurrentPin } from '../../lib/device/pin-acts.ts';
import { preparedKey } from '../../lib/device/use-prepared.ts';
import { useActor } from '../../lib/session.ts';
import { useExplainDevice } from './device-error.ts';
import { PinField } from './pin-field.tsx';

/** Takes the PIN away, and the prepared cohorts with it. */
export function DropPinForm() {
  const words = useFieldMessages().devices.pin;
  const { user } = useActor();
  const explain = useExplainDevice(words.needsNetwork);
  const cache = useQueryClient();
  const [current, setCurrent] = useState('');
  const drop = useMutation({
    mutationFn: () => dropPin(user.fullName, current),
    onSuccess: async () => {
      await cache.invalidateQueries({ queryKey: preparedKey });
      announce(words.removed);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!drop.isPending) drop.mutate();
  };
  return (
    <Stack component="form" gap="md" aria-labelledby="drop-pin-title" onSubmit={submit} {...{ noValidate: true }}>
      <Title order={2} size="h3" id="drop-pin-title">
        {words.removeTitle}
      </Title>
      <Text c="dimmed">{words.removeText}</Text>
      <ErrorSummary faults={drop.error ? [{ message: explain(drop.error) }] : []} />
      {needsCurrentPin() ? (
        <PinField id="pin-drop" purpose="current" label={words.current} value={current} onType={setCurrent} />
      ) : null}
      <Group>
        <Button type="submit" variant="outline" color="bad" loading={drop.isPending}>
          {words.remove}
        </Button>
      </Group>
    </Stack>
  );
}
