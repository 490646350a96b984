import { useMessages } from '@kompeten/ui';
import { Button, Group, Stack, TextInput, Title } from '@mantine/core';
import { NumberField } from '../../components/number-field.tsx';
import { typedOf, type VersionForm } from './version-form.ts';

/** The groups of elective units, and how many of each are needed. */
export function GroupFields({ form }: { form: VersionForm }) {
  const words = useMessages().schemeEditor;
  const { groups } = typedOf(form);
  const path = `${form.at}groups`;
  const add = () => {
    form.form.insertListItem(path, { title: '', choose: 1 });
    // The new row is drawn before anybody can look for it.
    requestAnimationFrame(() => document.getElementById(`${path}.${groups.length}.title`)?.focus());
  };
  return (
    <Stack component="section" gap="sm" aria-labelledby="groups-title">
      <Title order={2} size="h4" id="groups-title">
        {words.groups}
      </Title>
      {groups.map(({ title }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row has nothing of its own but its place
        <Group key={at} align="flex-end" gap="sm">
          <TextInput
            {...form.field(`${path}.${at}.title`, words.group)}
            maxLength={100}
            autoComplete="off"
            style={{ flex: '1 1 12rem' }}
          />
          <NumberField {...form.field(`${path}.${at}.choose`, words.choose)} w="6rem" />
          <Button
            variant="subtle"
            color="bad"
            aria-label={words.removeGroup(title)}
            onClick={() => form.form.removeListItem(path, at)}
          >
            ×
          </Button>
        </Group>
      ))}
      <Group>
        <Button variant="default" onClick={add}>
          {words.addGroup}
        </Button>
      </Group>
    </Stack>
  );
}
