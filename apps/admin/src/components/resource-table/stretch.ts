import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';

/** The height that most of the rows have which were measured; the guess until one was. */
class UsualHeight {
  #usual: number;
  readonly #counts = new Map<number, number>();

  constructor(guess: number) {
    this.#usual = guess;
  }

  get value(): number {
    return this.#usual;
  }

  note(height: number): void {
    const count = (this.#counts.get(height) ?? 0) + 1;
    this.#counts.set(height, count);
    if (count >= (this.#counts.get(this.#usual) ?? 0)) this.#usual = height;
  }
}

/**
 * Which rows of a list of any length are in sight, and the room of those that are not. Each is measured, since it may break
 * into several lines; the rest are taken to be as high as most, so that a row seldom moves the others when it comes.
 */
export function useStretch(count: number, guess: number) {
  const frame = useRef<HTMLDivElement>(null);
  const [scrollMargin, setScrollMargin] = useState(0);
  const [usual] = useState(() => new UsualHeight(guess));
  useLayoutEffect(() => {
    const top = frame.current?.getBoundingClientRect().top ?? 0;
    setScrollMargin(top + window.scrollY);
  }, []);
  const rows = useWindowVirtualizer({
    ...{ count, overscan: 15, scrollMargin },
    estimateSize: () => usual.value,
    // Rows are not whole pixels high; rounded, the list would shift a little with each.
    measureElement: (row, entry) => {
      const height = entry?.borderBoxSize[0]?.blockSize ?? row.getBoundingClientRect().height;
      usual.note(height);
      return height;
    },
  });
  const inSight = rows.getVirtualItems();
  const [first, last] = [inSight[0], inSight.at(-1)];
  const before = first ? first.start - scrollMargin : 0;
  const after = last ? rows.getTotalSize() - (last.end - scrollMargin) : 0;
  return { frame, first: first?.index ?? 0, last: last?.index ?? 0, before, after, measure: rows.measureElement };
}
