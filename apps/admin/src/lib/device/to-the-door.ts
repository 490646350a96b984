import { calls } from '@kompeten/contract';
import { api } from '../api.ts';
import { endWork } from './at-work.ts';

/** From the lock to the door: the session of whoever was here ends at the register too, so that a password is asked for. Needs a network. */
export async function toTheDoor(next: string | null): Promise<void> {
  await endWork();
  await api.call(calls.signOut, {}, { signal: AbortSignal.timeout(15_000) });
  window.location.assign(`/admin/sign-in${next ? `?${new URLSearchParams({ next })}` : ''}`);
}
