import { StatusMark, useMessages, VisuallyHidden } from '@kompeten/ui';
import { Button, Group, Text } from '@mantine/core';
import { useExplain } from '../../lib/explain.ts';
import type { SheetSync } from '../../lib/sheet/sheet-sync.ts';
import { useSnapshot } from '../../lib/sheet/use-sheet.ts';

/** The permanent line that says where the entries are: with the register, on their way, or on this device. */
export function SheetStanding<V extends object>({ sync }: { sync: SheetSync<V> }) {
  const words = useMessages().sheet;
  const explain = useExplain();
  const { waiting, unreachable, halted, kept } = useSnapshot(sync);
  const stuck = waiting > 0 && (unreachable || halted !== null);
  const line = !stuck
    ? waiting === 0
      ? words.allSaved
      : words.sending(waiting)
    : kept
      ? words.onDevice(waiting)
      : words.notKept(waiting);
  return (
    <div className="k-sheet-standing" data-stuck={stuck || undefined}>
      <Group gap="sm">
        <StatusMark tone={stuck ? 'warn' : waiting === 0 ? 'good' : 'info'}>{line}</StatusMark>
        {stuck ? (
          <Button size="compact-sm" variant="outline" onClick={() => sync.retry()}>
            {words.tryNow}
          </Button>
        ) : null}
      </Group>
      {stuck ? <Text size="sm">{halted ? `${explain(halted)} ${words.halted}` : words.onDeviceText}</Text> : null}
      <VisuallyHidden>
        <span role="status">{stuck ? (halted ? explain(halted) : words.onDeviceText) : ''}</span>
      </VisuallyHidden>
    </div>
  );
}
