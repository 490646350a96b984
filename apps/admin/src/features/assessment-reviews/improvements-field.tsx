import type { ValidationOutcome } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, Stack, TextInput } from '@mantine/core';

type Improvement = ValidationOutcome['improvements'][number];

interface ImprovementsFieldProps {
  improvements: readonly Improvement[];
  /** What an input of the form is given, by its name and label. */
  field(name: string, label: string): object;
  onChange(improvements: Improvement[]): void;
}

/** What is to become better after a validation, by whom and until when; none where nothing needs to. */
export function ImprovementsField({ improvements, field, onChange }: ImprovementsFieldProps) {
  const words = useMessages().assessmentReviews;
  const add = () => onChange([...improvements, { act: '', dueOn: '', responsible: '' }]);
  return (
    <Stack component="fieldset" gap="sm">
      <legend>{words.improvements}</legend>
      {improvements.map((_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has no name of its own while it is written
        <Stack key={at} component="fieldset" gap="xs">
          <legend>{words.improvementOf(at + 1)}</legend>
          <TextInput {...field(`improvements.${at}.act`, words.act)} required maxLength={500} />
          <TextInput {...field(`improvements.${at}.dueOn`, words.dueOn)} type="date" required />
          <TextInput {...field(`improvements.${at}.responsible`, words.responsible)} required maxLength={150} />
          <Group>
            <Button
              variant="subtle"
              aria-label={words.removeImprovement(at + 1)}
              onClick={() => onChange(improvements.filter((__, place) => place !== at))}
            >
              {words.removeImprovement(at + 1)}
            </Button>
          </Group>
        </Stack>
      ))}
      <Group>
        <Button variant="outline" disabled={improvements.length >= 10} onClick={add}>
          {words.addImprovement}
        </Button>
      </Group>
    </Stack>
  );
}
