import { pinFault } from '@kompeten/domain';
import { useFieldMessages } from '@kompeten/ui';
import { Button, Group, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { announce } from '../../lib/announce.tsx';
import { choosePin, needsCurrentPin } from '../../lib/device/pin-acts.ts';
import { fieldWork } from '../../lib/field-workers.ts';
import { useActor } from '../../lib/session.ts';
import { useExplainDevice } from './device-error.ts';
import { DeviceNotice } from './device-notice.tsx';
import { PinField } from './pin-field.tsx';

const nothing = { current: '', fresh: '', again: '' };

/** A new PIN, typed twice, and the one that holds until then where there is one. */
export function NewPinForm() {
  const words = useFieldMessages().devices.pin;
  const { user, may } = useActor();
  const explain = useExplainDevice(words.needsNetwork);
  const [typed, setTyped] = useState(nothing);
  const [asked, setAsked] = useState(false);
  const save = useMutation({
    mutationFn: () => choosePin(user.fullName, typed.fresh, typed.current),
    onSuccess: () => {
      announce(words.saved);
      setTyped(nothing);
      setAsked(false);
    },
  });
  const fault = pinFault(typed.fresh) ?? (typed.fresh === typed.again ? null : 'different');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!fault && !save.isPending) save.mutate();
  };
  const type = (field: keyof typeof nothing) => (pin: string) => setTyped((known) => ({ ...known, [field]: pin }));
  const atFresh = asked && fault && fault !== 'different' ? words.faults[fault] : undefined;
  const atAgain = asked && fault === 'different' ? words.faults.different : undefined;
  const faults = [
    ...(atFresh ? [{ field: 'pin-fresh', message: atFresh }] : []),
    ...(atAgain ? [{ field: 'pin-again', message: atAgain }] : []),
    ...(save.error ? [{ message: explain(save.error) }] : []),
  ];
  return (
    <Stack component="form" gap="md" onSubmit={submit} {...{ noValidate: true }}>
      <ErrorSummary faults={faults} />
      {save.isSuccess && fieldWork.some((one) => may(one)) ? (
        <DeviceNotice
          tone="good"
          title={words.thenPrepare}
          action={<LinkButton to="/offline-work">{words.toPrepare}</LinkButton>}
        />
      ) : null}
      {needsCurrentPin() ? (
        <PinField
          id="pin-current"
          purpose="current"
          label={words.current}
          value={typed.current}
          onType={type('current')}
        />
      ) : null}
      <PinField
        id="pin-fresh"
        purpose="new"
        label={words.fresh}
        value={typed.fresh}
        onType={type('fresh')}
        error={atFresh}
      />
      <PinField
        id="pin-again"
        purpose="new"
        label={words.again}
        value={typed.again}
        onType={type('again')}
        error={atAgain}
      />
      <Group>
        <Button type="submit" loading={save.isPending}>
          {words.save}
        </Button>
      </Group>
    </Stack>
  );
}
