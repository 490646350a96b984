import { useSyncExternalStore } from 'react';

let current = { id: 0, sentence: '' };
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;

const set = (sentence: string) => {
  current = { id: current.id + 1, sentence };
  for (const listener of listeners) listener();
};

/** Says in passing that a small act is done; acts with legal effect have a page of their own instead. */
export function announce(sentence: string): void {
  set(sentence);
  clearTimeout(timer);
  if (sentence) timer = setTimeout(() => set(''), 6000);
}

const said = () => current;

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** Where small announcements are shown and read aloud. */
export function Announcements() {
  const { sentence } = useSyncExternalStore(subscribe, said, said);
  return (
    <div className="k-announcements" role="status" aria-live="polite">
      {sentence ? <p>{sentence}</p> : null}
    </div>
  );
}
