import type { Import } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Stack, Text } from '@mantine/core';
import { ProgressBar } from '../../components/progress-bar.tsx';
import { useImportEvents } from './use-import-events.ts';

type AtWork = 'staging' | 'applying' | 'undoing';

/** An import while the machine works on it. */
export function ImportWorking({ first, work }: { first: Import; work: AtWork }) {
  const words = useMessages().imports;
  const { current, connected } = useImportEvents(first);
  return (
    <Stack gap="sm" className="k-state" align="stretch">
      <ProgressBar label={words.working[work]} done={current.percent} total={100} />
      <Text role="status">{connected ? words.mayClose : words.connectionLost}</Text>
    </Stack>
  );
}
