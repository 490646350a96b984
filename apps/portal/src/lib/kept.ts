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

/** Reads what was chosen, while it is still offered. */
export const keptOneOf = <T>(offered: readonly T[]): Schema<T> => ({
  safeParse: (kept) => {
    const at = offered.indexOf(kept as T);
    return at < 0 ? {} : { data: offered[at] };
  },
});

/** Reads answers to questions, as far as they were given. */
export const keptAnswers = <Q extends string, A>(
  questions: readonly Q[],
  answers: readonly A[],
): Schema<Partial<Record<Q, A>>> => ({
  safeParse: (kept) => {
    const given: [string, unknown][] = Object.entries(kept ?? {});
    const known = given.filter(([question, answer]) => isOf(questions, question) && isOf(answers, answer));
    // Only questions and answers of the form are left.
    return known.length > 0 ? { data: Object.fromEntries(known) as Partial<Record<Q, A>> } : {};
  },
});

const isOf = (all: readonly unknown[], one: unknown): boolean => all.includes(one);

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
    keep(key, JSON.stringify(next));
  };
  /** Once it is stored elsewhere, or nobody wants it any more. */
  const letGo = (next: T) => {
    setTyped(next);
    setRestored(false);
    sessionStorage.removeItem(key);
  };
  return { typed, type, letGo, isRestored };
}

/** A list that is longer than a tab has room for stays on the page alone, and nothing older is given back in its place. */
function keep(key: string, text: string): void {
  try {
    sessionStorage.setItem(key, text);
  } catch {
    sessionStorage.removeItem(key);
  }
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
