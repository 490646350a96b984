import { type CheckInScreen, checkInCode, checkInCounter, checkInStep } from '@kompeten/domain';

/** Makes the codes of one session on this device, with or without a network. */
export type SessionCode = (now: number) => Promise<{ code: string; secondsLeft: number }>;

/** The server's time on this device: what its clock says, put right by how far it was off. */
export const clockOffset = ({ now }: Pick<CheckInScreen, 'now'>, deviceNow: number): number =>
  Date.parse(now) - deviceNow;

/** Prepares the secret once; each step's code follows from it. */
export async function sessionCode({ secret, stepSeconds }: CheckInScreen): Promise<SessionCode> {
  const bytes = Uint8Array.from(atob(secret), (letter) => letter.charCodeAt(0));
  const key = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return async (now) => {
    const step = checkInStep(new Date(now).toISOString());
    const mac = new Uint8Array(await crypto.subtle.sign('HMAC', key, checkInCounter(step)));
    return { code: checkInCode(mac), secondsLeft: Math.ceil(((step + 1) * stepSeconds * 1000 - now) / 1000) };
  };
}
