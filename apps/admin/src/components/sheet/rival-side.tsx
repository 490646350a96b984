import { useFieldMessages } from '@kompeten/ui';
import { useDevice } from '../../lib/device/use-device.ts';
import type { Rival } from '../../lib/sheet/sheet.ts';
import type { SheetFace } from '../../lib/sheet/sheet-table.ts';
import { DateText } from '../date-text.tsx';

/** One side of a contradiction: what, who, on which device, when. */
export function RivalSide<V>({ rival, face }: { rival: Rival<V>; face: SheetFace<V> }) {
  const words = useFieldMessages().sheet;
  const here = useDevice().id;
  const { value, by, byMe, deviceId, at } = rival;
  return (
    <div>
      <dt>{byMe ? words.mine : words.by(by)}</dt>
      <dd>{face.word(value)}</dd>
      <dd>
        {deviceId ? `${deviceId === here ? words.onThisDevice : words.onOtherDevice(deviceId.slice(0, 4))}, ` : null}
        <DateText value={at} />
      </dd>
    </div>
  );
}
