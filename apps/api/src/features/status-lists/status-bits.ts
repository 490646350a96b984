import { type Standing, standingAt } from '@kompeten/domain';
import type { StatusPurpose } from '@kompeten/statement';
import type { Unsettled } from './status-list.repository.ts';

const BYTES = 262_144 / 8;

/** What sets a bit: a replaced certificate is as little in force as a revoked one. */
const SETS: Record<StatusPurpose, readonly Standing[]> = {
  revocation: ['revoked', 'replaced'],
  suspension: ['suspended'],
};

/** Whether a certificate's bit is set at an instant. */
const isSetAt = ({ events }: Unsettled, purpose: StatusPurpose, at: string): boolean =>
  SETS[purpose].includes(standingAt(events, null, at));

/** The bits of a list at an instant. */
export function bitsAt(unsettled: readonly Unsettled[], purpose: StatusPurpose, at: string): Buffer {
  const bits = Buffer.alloc(BYTES);
  for (const one of unsettled) {
    if (!isSetAt(one, purpose, at)) continue;
    bits.writeUInt8(bits.readUInt8(one.index >> 3) | (0x80 >> (one.index & 7)), one.index >> 3);
  }
  return bits;
}

/** The places whose bits at one instant are others than at another. */
export function placesTurned(
  unsettled: readonly Unsettled[],
  purpose: StatusPurpose,
  from: string,
  to: string,
): number[] {
  return unsettled.filter((one) => isSetAt(one, purpose, from) !== isSetAt(one, purpose, to)).map(({ index }) => index);
}
