import { identity } from '@kompeten/contract';
import { api } from '../api.ts';

/** From the lock, where nobody is at work, to the door: the session of whoever was here ends at the register too, so that a password is asked for. Needs a network. */
export async function toTheDoor(next: string): Promise<void> {
  await api.call(identity.signOut, {}, { signal: AbortSignal.timeout(15_000) });
  window.location.assign(`/admin/sign-in?${new URLSearchParams({ next })}`);
}
