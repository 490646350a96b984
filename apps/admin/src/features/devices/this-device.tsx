import { DevicePreparation } from '@kompeten/domain';
import { useFieldMessages } from '@kompeten/ui';
import { Button, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { announce } from '../../lib/announce.tsx';
import { deviceLabel } from '../../lib/device/field-work.ts';
import { useBodyForm } from '../../lib/form.ts';
import { renameDevice } from '../../lib/vault/known-accounts.ts';
import { persistedKey } from './prepared.queries.ts';

/** What the device is called, how safely the browser keeps its data, and the way to its PIN. */
export function ThisDevice() {
  const words = useFieldMessages().devices.work;
  const label = useQuery({ queryKey: ['device-label'], queryFn: deviceLabel });
  const persisted = useQuery({
    queryKey: persistedKey,
    queryFn: async () => (await navigator.storage?.persisted?.()) ?? false,
    staleTime: 0,
  });
  return (
    <Stack component="section" gap="md" aria-labelledby="device-title">
      <Title order={2} size="h3" id="device-title">
        {words.device}
      </Title>
      {label.data === undefined ? null : <NameForm label={label.data} />}
      {persisted.data === undefined ? null : <Text>{persisted.data ? words.persisted : words.notPersisted}</Text>}
      <Group>
        <LinkButton to="/device-pin" variant="outline">
          {words.changePin}
        </LinkButton>
      </Group>
    </Stack>
  );
}

const NameOfDevice = DevicePreparation.pick({ label: true });

function NameForm({ label }: { label: string }) {
  const words = useFieldMessages().devices.work;
  const { form } = useFieldMessages().shell;
  const naming = useBodyForm({
    body: NameOfDevice,
    initialValues: { label },
    onSubmit: async (body) => {
      await renameDevice(body.label);
      announce(words.saved);
    },
  });
  return (
    <Stack component="form" gap="sm" {...naming.formProps}>
      <ErrorSummary faults={naming.faults} />
      <TextInput description={words.nameHint} {...naming.field('label', words.name)} />
      <Group>
        <Button type="submit" variant="outline" loading={naming.pending}>
          {form.save}
        </Button>
      </Group>
    </Stack>
  );
}
