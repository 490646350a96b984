/** How long a code stands on the screen, in seconds. */
export const checkInStepSeconds = 20;

/** How many steps back a code still counts: for the scan, the network, and a clock that runs behind. */
const stepsBack = 2;

/** A device's clock may run ahead by one step. */
const stepsAhead = 1;

/** How long somebody who scanned in time may take to sign in, in seconds. */
export const checkInTicketSeconds = 300;

/** The number of the step that an instant lies in. */
export const checkInStep = (instant: string): number => Math.floor(Date.parse(instant) / (checkInStepSeconds * 1000));

/** What is hashed for a step: its number as eight bytes, as RFC 4226 counts. */
export function checkInCounter(step: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(step));
  return bytes;
}

/** Six digits out of an HMAC, cut as RFC 4226 §5.3 says; the offset is the last byte's low half, whatever the hash. */
export function checkInCode(mac: Uint8Array): string {
  const view = new DataView(mac.buffer, mac.byteOffset, mac.byteLength);
  const offset = view.getUint8(mac.byteLength - 1) & 0xf;
  return String((view.getUint32(offset) & 0x7fff_ffff) % 1_000_000).padStart(6, '0');
}

/** The steps whose code counts at an instant, the present one first. */
export function acceptedSteps(instant: string): number[] {
  const now = checkInStep(instant);
  const around = Array.from({ length: stepsBack + stepsAhead + 1 }, (_, index) => now + stepsAhead - index);
  return around.sort((a, b) => Math.abs(a - now) - Math.abs(b - now));
}
