/** How the application runs: with the register, without a network, or with a session that has run out. */
export type Connection = 'online' | 'offline' | 'signed_out';

let state: Connection = 'online';
const listeners = new Set<() => void>();

function become(next: Connection): void {
  if (state === next) return;
  state = next;
  for (const listener of listeners) listener();
}

/** How the application runs now. */
export const connection = (): Connection => state;

/** Tells when that changes. */
export function onConnection(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** The register answered something. */
export const noteAnswer = (): void => {
  if (state === 'offline') become('online');
};

/** The register did not answer. */
export const noteSilence = (): void => {
  if (state === 'online') become('offline');
};

/** The register does not know the session any more. */
export const noteSignedOut = (): void => become('signed_out');

let signIns = 0;

/** How often somebody has given their password since the page was opened. */
export const signInsSoFar = (): number => signIns;

/** Somebody has given their password. */
export const noteSignIn = (): void => {
  signIns += 1;
  become('online');
};

/** The register knows who works here. */
export const noteSignedIn = (): void => become('online');
