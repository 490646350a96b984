import { useEffect, useRef, useSyncExternalStore } from 'react';

/** A form on the page that is open. */
interface Form {
  /** Whether something was typed into it that is stored nowhere. */
  isUnsaved(): boolean;
  /** Stores what can be stored without a person, where it saves itself. */
  save?(): Promise<unknown>;
}

const forms = new Set<Form>();
const listeners = new Set<() => void>();
let asked: ((leaves: boolean) => void) | null = null;

const ask = (next: typeof asked) => {
  asked = next;
  for (const listener of listeners) listener();
};

/** Whether leaving this page would lose something that was typed. */
export const isTypedUnsaved = (): boolean => [...forms].some((form) => form.isUnsaved());

/** Asks before what was typed is lost; answers true, and asks nothing, where nothing would be. */
export async function mayLeave(): Promise<boolean> {
  await Promise.all([...forms].map((form) => form.save?.()));
  if (!isTypedUnsaved()) return true;
  asked?.(false);
  return new Promise((resolve) => ask(resolve));
}

/** Gives the answer to the question whether to leave. */
export function answerLeaving(leaves: boolean): void {
  asked?.(leaves);
  ask(null);
}

/** Lets go of what was typed: the page is taken away for a reason that no question may hold up. */
export const letGoOfTyped = (): void => forms.clear();

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** Whether somebody is being asked if they leave what they typed. */
export const useLeaveAsked = (): boolean => useSyncExternalStore(subscribe, () => asked !== null);

/** Has a person asked before they leave a page on which something typed is stored nowhere. */
export function useUnsaved(isUnsaved: () => boolean, save?: () => Promise<unknown>): void {
  const newest = useRef({ isUnsaved, save });
  newest.current = { isUnsaved, save };
  useEffect(() => {
    const form: Form = { isUnsaved: () => newest.current.isUnsaved(), save: async () => newest.current.save?.() };
    forms.add(form);
    return () => void forms.delete(form);
  }, []);
}

/** The same for input that an act sends: unsaved while it is another than at first, or than what was sent last. */
export function useUnsavedInput(
  input: unknown,
  { status }: { status: 'idle' | 'pending' | 'success' | 'error' },
): void {
  const now = JSON.stringify(input);
  const kept = useRef(now);
  useEffect(() => {
    if (status === 'success') kept.current = now;
  }, [status, now]);
  useUnsaved(() => status !== 'pending' && now !== kept.current);
}
