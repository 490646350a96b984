/** How often a PIN may be wrong before each further try has to wait. */
export const freeTries = 5;

/** After so many wrong tries the PIN opens nothing any more, only the password does. */
export const triesInAll = 20;

const firstWait = 30_000;
const longestWait = 15 * 60_000;

/** The wrong tries so far, kept on the device, and when the next one counts. */
export interface Patience {
  wrong: number;
  /** Epoch milliseconds by the device's clock. */
  notBefore: number;
}

/** Nobody has been wrong yet. */
export const fullPatience: Patience = { wrong: 0, notBefore: 0 };

const waitAfter = (wrong: number) =>
  wrong < freeTries ? 0 : Math.min(firstWait * 2 ** (wrong - freeTries), longestWait);

/** After one more wrong try: from the fifth on everybody waits, longer each time. */
export function afterWrong({ wrong }: Patience, now: number): Patience {
  const counted = wrong + 1;
  return { wrong: counted, notBefore: now + waitAfter(counted) };
}

/** The seconds until the next try; a clock that was set back makes the wait no longer than it was. */
export function secondsToWait({ wrong, notBefore }: Patience, now: number): number {
  return Math.ceil(Math.max(0, Math.min(notBefore - now, waitAfter(wrong))) / 1000);
}
