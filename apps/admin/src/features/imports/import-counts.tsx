import { type ImportCounts as Counts, RowOutcome } from '@kompeten/domain';
import { StatusMark, useMessages } from '@kompeten/ui';
import { Group, Stack, Title } from '@mantine/core';
import { outcomeTone } from './import-tones.ts';

/** How many rows are new, changed, the same and refused. */
export function ImportCounts({ counts }: { counts: Counts }) {
  const words = useMessages().imports;
  return (
    <Stack component="section" gap="sm" aria-labelledby="counts-title">
      <Title order={2} size="h4" id="counts-title">
        {words.countsTitle}
      </Title>
      <Group gap="lg" role="status">
        {RowOutcome.options.map((outcome) => (
          <StatusMark key={outcome} tone={counts[outcome] > 0 ? outcomeTone[outcome] : 'neutral'}>
            {words.counts[outcome](counts[outcome])}
          </StatusMark>
        ))}
      </Group>
    </Stack>
  );
}
