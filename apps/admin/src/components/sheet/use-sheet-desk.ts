import { useMessages } from '@kompeten/ui';
import { type RefObject, useMemo, useRef } from 'react';
import { announce } from '../../lib/announce.tsx';
import { SheetDesk } from '../../lib/sheet/sheet-desk.ts';
import type { Direction, Place } from '../../lib/sheet/sheet-keys.ts';
import type { SheetSync } from '../../lib/sheet/sheet-sync.ts';
import type { DeskPage, SheetTable } from '../../lib/sheet/sheet-table.ts';
import { cellId } from './cell-id.ts';

interface Around {
  help(): void;
  details(place: Place): void;
}

/** The hand on a sheet, tied to the document: it moves the focus and speaks through a quiet live region. */
export function useSheetDesk<V extends object>(
  sync: SheetSync<V>,
  table: SheetTable<V>,
  direction: Direction,
  around: Around,
) {
  const words = useMessages().sheet;
  const live = useRef<HTMLDivElement>(null);
  const now = useRef({ words, direction, around });
  now.current = { words, direction, around };
  const desk = useMemo(
    () => new SheetDesk<V>(sync, table, handIn(now, live), () => now.current.direction),
    [sync, table],
  );
  return { desk, live };
}

type Words = ReturnType<typeof useMessages>['sheet'];

/** The hand as the document gives it: focus, a voice, and the way to what stands around the sheet. */
function handIn(now: RefObject<{ words: Words; around: Around }>, live: RefObject<HTMLDivElement | null>): DeskPage {
  return {
    focus: (place) => document.getElementById(cellId(place))?.focus(),
    say: (row, column, word) => {
      // Written past React: forty entries a second must not draw the page forty times.
      if (live.current) live.current.textContent = now.current.words.entered(row.name, column.title, word);
    },
    tell: (what) => {
      const { noneEmpty, cannotEmpty } = now.current.words;
      announce(what === 'none_empty' ? noneEmpty : what === 'cannot_empty' ? cannotEmpty : what.closed);
    },
    help: () => now.current.around.help(),
    details: (place) => now.current.around.details(place),
    leave: () => document.querySelector<HTMLElement>('.k-sheet-bar button, #content')?.focus(),
  };
}
