import type { StagedRow } from '@kompeten/domain';
import { StatusMark, useMessages } from '@kompeten/ui';
import { Button, Group, Stack, Text } from '@mantine/core';

interface InsteadChoicesProps {
  row: StagedRow;
  pending: boolean;
  onTake(cells: Record<string, string>): void;
}

/** What would be free instead of what a row asks for, each to be taken at once. */
export function InsteadChoices({ row: { row, issues }, pending, onTake }: InsteadChoicesProps) {
  const words = useMessages().imports;
  const choices = issues.flatMap(({ instead }) => instead);
  if (choices.length === 0) return null;
  return (
    <Stack gap="xs">
      <Text size="sm">{words.insteadTitle}</Text>
      <Group gap="xs">
        {choices.map(({ label, cells }) => (
          <Button
            key={label}
            variant="default"
            size="compact-md"
            aria-label={words.take(label, row)}
            disabled={pending}
            onClick={() => onTake(cells)}
          >
            {label}
          </Button>
        ))}
      </Group>
    </Stack>
  );
}

/** What looks odd in a row that is taken all the same. */
export function Remarks({ row: { issues, outcome } }: { row: StagedRow }) {
  if (outcome === 'rejected' || issues.length === 0) return null;
  return (
    <Stack gap="xs">
      {issues.map(({ field, code, message }) => (
        <StatusMark key={`${field} ${code}`} tone="warn">
          {message}
        </StatusMark>
      ))}
    </Stack>
  );
}
