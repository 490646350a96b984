import { useFieldMessages } from '@kompeten/ui';
import { Text } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { skewWorthTelling, useClockSkew } from '../../lib/sheet/clock-skew.ts';
import type { Presence } from '../../lib/sheet/presence.ts';

/** Tells when the device's clock is far out; nothing depends on it. */
export function ClockNotice() {
  const words = useFieldMessages().sheet;
  const skew = useClockSkew();
  if (Math.abs(skew) <= skewWorthTelling) return null;
  const minutes = Math.round(Math.abs(skew) / 60);
  return (
    <Text className="k-note" data-tone="warn" size="sm" role="status">
      {skew < 0 ? words.clockSlow(minutes) : words.clockFast(minutes)}
    </Text>
  );
}

/** Names who else is at work on the sheet. */
export function OthersHere({ presence }: { presence: Presence }) {
  const words = useFieldMessages().sheet;
  const others = useSyncExternalStore(presence.onAny, presence.everybody);
  if (others.length === 0) return null;
  const names = [...new Set(others.map(({ fullName }) => fullName))].join(', ');
  return (
    <Text size="sm" role="status">
      {words.others(names)}
    </Text>
  );
}
