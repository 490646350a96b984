import { Stack, Text } from '@mantine/core';
import { useId } from 'react';

/** How far a piece of work is, as a bar and in words. */
export function ProgressBar({ label, done, total }: { label: string; done: number; total: number }) {
  const id = useId();
  const percent = total > 0 ? Math.round((done / total) * 100) : 0;
  return (
    <Stack gap={6}>
      <Text id={id} fw={600}>
        {label}
      </Text>
      <progress className="k-progress" aria-labelledby={id} value={done} max={Math.max(total, 1)}>
        {percent} %
      </progress>
    </Stack>
  );
}
