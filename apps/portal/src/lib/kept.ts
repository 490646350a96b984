import { useState } from 'react';

const PREFIX = 'kompeten.diketik.';
/** Whose the words are that /my keeps; some of their names say of what they are, and not whose. */
const OWNER = `${PREFIX}milik`;

/** What reads something that was kept. */
interface Schema<T> {
  safeParse(kept: unknown): { data?: T | undefined };
}

/** Reads words. */
export const keptWords: Schema<string> = { safeParse: (kept) => (typeof kept === 'string' ? { data: kept } : {}) };

function readKept<T>(key: string, schema: Schema<T>): T | null {
  return schema.safeParse(JSON.parse(sessionStorage.getItem(key) ?? 'null')).data ?? null;
}

/**
 * What is typed, kept in this tab until it is sent: the way back, a link or a tab that was killed loses nothing. It goes with
 * the tab, since a telephone may be somebody else's.
 */
export function useKept<T>(name: string, schema: Schema<T>, first: T) {
  const key = PREFIX + name;
  const [kept] = useState(() => readKept(key, schema));
  const [typed, setTyped] = useState<T>(kept ?? first);
  const [isRestored, setRestored] = useState(kept !== null);
  const type = (next: T) => {
    setTyped(next);
    sessionStorage.setItem(key, JSON.stringify(next));
  };
  /** Once it is stored elsewhere, or nobody wants it any more. */
  const letGo = (next: T) => {
    setTyped(next);
    setRestored(false);
    sessionStorage.removeItem(key);
  };
  return { typed, type, letGo, isRestored };
}

/** What is kept is this person's: what another one left behind, whose session ran out, is forgotten. */
export function keepFor(userId: string): void {
  const before = sessionStorage.getItem(OWNER);
  if (before !== null && before !== userId) forgetKept();
  sessionStorage.setItem(OWNER, userId);
}

/** Forgets all that was typed in this tab: somebody else comes after. */
export function forgetKept(): void {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
}
