import { useFieldMessages } from '@kompeten/ui';
import { useLayoutEffect, useRef, useState } from 'react';
import { announce } from './announce.tsx';
import { type TypedPart, takeTyped, whileTyped } from './typed.ts';

interface TypedBack<T> extends TypedPart {
  /** Shows what was typed before; called when the part is drawn first. */
  giveBack(typed: T): void;
}

/**
 * Keeps what is typed in a part of a page beyond the lock and the end of a session, sealed, for the same person on the same page.
 * Secrets are not given to it.
 */
export function useTypedBack<T>(part: TypedBack<T>): void {
  const { back } = useFieldMessages().shell.leaving;
  const newest = useRef(part);
  newest.current = part;
  // biome-ignore lint/correctness/useExhaustiveDependencies: given back once, before anything is painted
  useLayoutEffect(() => {
    const typed = takeTyped(newest.current.name());
    if (typed !== undefined) {
      // Sealed by this account, under a name that says of what it is.
      newest.current.giveBack(typed as T);
      announce(back);
    }
    return whileTyped({ name: () => newest.current.name(), read: () => newest.current.read() });
  }, []);
}

/** A state of a form, as `useState` has it, in which somebody types: kept like all that is typed. */
export function useTyped<T>(name: string, first: T | (() => T)): [T, (next: T | ((now: T) => T)) => void] {
  const [value, setValue] = useState(first);
  const [begun] = useState(value);
  const isTyped = [begun, first instanceof Function ? first() : first].every((one) => differs(value, one));
  useTypedBack<T>({ name: () => name, read: () => (isTyped ? value : undefined), giveBack: setValue });
  return [value, setValue];
}

const differs = (one: unknown, other: unknown) => JSON.stringify(one) !== JSON.stringify(other);
