import { type FocusEvent, useEffect, useRef } from 'react';

const entriesIn = (page: HTMLElement) => [...page.querySelectorAll<HTMLElement>('[data-entry]')];

/**
 * Keeps the focus on a page whose entries go: from an entry that is gone to the one after it, else to the last one before it,
 * and to the heading where none is left.
 */
export function useFocusKept() {
  const page = useRef<HTMLDivElement>(null);
  /** The entry that the focus is in, or null where it is beside all of them; undefined where it never was on the page. */
  const held = useRef<string | null>(undefined);
  const before = useRef<(string | undefined)[]>([]);
  useEffect(() => {
    if (!page.current) return;
    const entries = entriesIn(page.current);
    if (held.current !== undefined && document.activeElement === document.body) {
      const next = nearest(before.current, held.current)
        .map((id) => entries.find(({ dataset }) => dataset.entry === id))
        .find(Boolean);
      focus(next ?? page.current.querySelector('h1'));
    }
    before.current = entries.map(({ dataset }) => dataset.entry);
  });
  const onFocus = ({ target }: FocusEvent) => {
    held.current = target.closest<HTMLElement>('[data-entry]')?.dataset.entry ?? null;
  };
  // Whoever puts the focus nowhere wants it nowhere; what is taken off the page tells nothing.
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    if (!relatedTarget) held.current = undefined;
  };
  return { ref: page, onFocus, onBlur };
}

/** An entry, those after it, and those before it from the last to the first. */
function nearest(order: readonly (string | undefined)[], entry: string | null) {
  const place = entry === null ? -1 : order.indexOf(entry);
  return place < 0 ? [] : [...order.slice(place), ...order.slice(0, place).reverse()];
}

function focus(element: HTMLElement | null): void {
  if (!element) return;
  element.tabIndex = -1;
  element.focus();
}
