import type { Vatm } from '@kompeten/domain';
import { useFieldMessages } from '@kompeten/ui';
import { Checkbox, Group, Text } from '@mantine/core';

const marks = ['valid', 'authentic', 'current', 'sufficient'] as const;

/** What is found of evidence: valid, authentic, current, sufficient. */
export function VatmField({ marks: found, onMark }: { marks: Vatm; onMark(change: Partial<Vatm>): void }) {
  const words = useFieldMessages().checklist.evidence;
  return (
    <fieldset className="k-plain-fieldset">
      <legend className="k-file-label">{words.vatm}</legend>
      <Text size="sm">{words.vatmHint}</Text>
      <Group gap="md" mt="xs">
        {marks.map((mark) => (
          <Checkbox
            key={mark}
            label={words[mark]}
            checked={found[mark]}
            onChange={({ currentTarget }) => onMark({ [mark]: currentTarget.checked })}
          />
        ))}
      </Group>
    </fieldset>
  );
}
