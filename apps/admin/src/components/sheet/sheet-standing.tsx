import { StatusMark, useFieldMessages } from '@kompeten/ui';
import { useDevice, useStanding } from '../../lib/device/use-device.ts';
import type { SheetEngine } from '../../lib/sheet/sheet-engine.ts';
import { useTally } from '../../lib/sheet/use-sheet.ts';

/** Says where the entries of this sheet are: turned back, with the register, on their way, or on this device. */
export function SheetStanding<V extends object>({ engine }: { engine: SheetEngine<V> }) {
  const words = useFieldMessages().sheet;
  const refused = useTally(engine).refused.length;
  return (
    <>
      {refused > 0 ? <StatusMark tone="bad">{words.refusals(refused)}</StatusMark> : null}
      <Moving engine={engine} isAll={refused === 0} />
    </>
  );
}

/** What moves or waits; that all is sent is said only where nothing was turned back. */
function Moving<V extends object>({ engine, isAll }: { engine: SheetEngine<V>; isAll: boolean }) {
  const words = useFieldMessages().sheet;
  const { outbox } = useDevice();
  const { waiting, writing, unkept } = useTally(engine);
  const { trouble } = useStanding();
  if (unkept > 0) return <StatusMark tone="bad">{words.notKept(unkept)}</StatusMark>;
  if (waiting === 0 && writing > 0) return <StatusMark tone="info">{words.writing}</StatusMark>;
  if (waiting === 0 && !isAll) return null;
  if (waiting === 0) return <StatusMark tone="good">{words.allSent}</StatusMark>;
  if (!outbox.kept) return <StatusMark tone="warn">{words.onlyInPage(waiting)}</StatusMark>;
  if (trouble) return <StatusMark tone="warn">{words.onDevice(waiting)}</StatusMark>;
  return <StatusMark tone="info">{words.sending(waiting)}</StatusMark>;
}
