import { RequirementKind } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { typedOf, type VersionForm } from './version-form.ts';

interface RequirementRowProps {
  form: VersionForm;
  at: number;
}

/** One requirement with its alternatives, any of which is enough. */
export function RequirementRow({ form, at }: RequirementRowProps) {
  const words = useMessages().schemeEditor;
  const requirement = typedOf(form).requirements[at];
  const path = `${form.at}requirements`;
  const alternatives = `${path}.${at}.alternatives`;
  return (
    <Stack component="fieldset" gap="xs" className="k-card">
      <legend>{words.requirementNumber(at + 1)}</legend>
      <TextInput {...form.field(`${path}.${at}.title`, words.requirement)} maxLength={200} autoComplete="off" />
      {requirement?.alternatives.map((_, each) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row has nothing of its own but its place
        <Group key={each} align="flex-end" gap="sm">
          <NativeSelect
            {...form.field(`${alternatives}.${each}.kind`, words.alternativeKind)}
            size="md"
            data={RequirementKind.options.map((value) => ({ value, label: words.requirementKind[value] }))}
          />
          <TextInput
            {...form.field(`${alternatives}.${each}.text`, words.alternativeText)}
            maxLength={300}
            autoComplete="off"
            style={{ flex: '1 1 12rem' }}
          />
          <Button
            variant="subtle"
            color="bad"
            aria-label={words.removeAlternative(each + 1)}
            onClick={() => form.form.removeListItem(alternatives, each)}
          >
            ×
          </Button>
        </Group>
      ))}
      <Group>
        <Button
          variant="default"
          onClick={() => form.form.insertListItem(alternatives, { kind: 'portfolio', text: '' })}
        >
          {words.addAlternative}
        </Button>
        <Button variant="subtle" color="bad" onClick={() => form.form.removeListItem(path, at)}>
          {words.removeRequirement(at + 1)}
        </Button>
      </Group>
    </Stack>
  );
}
