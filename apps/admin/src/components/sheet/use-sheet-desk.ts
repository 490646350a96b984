import { useFieldMessages } from '@kompeten/ui';
import { type RefObject, useMemo, useRef } from 'react';
import { announce } from '../../lib/announce.tsx';
import { SheetDesk } from '../../lib/sheet/sheet-desk.ts';
import type { SheetEngine } from '../../lib/sheet/sheet-engine.ts';
import type { Direction, Place } from '../../lib/sheet/sheet-keys.ts';
import type { DeskPage, SheetTable, Told } from '../../lib/sheet/sheet-table.ts';
import { cellId } from './cell-id.ts';

interface Around<V> {
  help(): void;
  open(place: Place, intent?: V | null): void;
}

/** The hand on a sheet, tied to the document: it moves the focus and speaks through a quiet live region. */
export function useSheetDesk<V extends object>(
  engine: SheetEngine<V>,
  table: SheetTable<V>,
  direction: Direction,
  around: Around<V>,
) {
  const words = useFieldMessages().sheet;
  const live = useRef<HTMLDivElement>(null);
  const now = useRef({ words, direction, around });
  now.current = { words, direction, around };
  const last = useRef<SheetDesk<V> | null>(null);
  const desk = useMemo(() => {
    const place = last.current?.placeIn(table);
    last.current = new SheetDesk<V>(engine, table, handIn(now, live), () => now.current.direction, place);
    return last.current;
  }, [engine, table]);
  return { desk, live };
}

type Words = ReturnType<typeof useFieldMessages>['sheet'];

function toldIn(words: Words, what: Told): string {
  if (what === 'none_empty') return words.noneEmpty;
  if (what === 'nothing_to_undo') return words.nothingToUndo;
  if (what === 'nothing_to_fill') return words.nothingToFill;
  return 'closed' in what ? what.closed : words.filled(what.filled, what.word);
}

/** The hand as the document gives it: focus, a voice, and the way to what stands around the sheet. */
function handIn<V>(
  now: RefObject<{ words: Words; around: Around<V> }>,
  live: RefObject<HTMLDivElement | null>,
): DeskPage<V> {
  return {
    focus: (place) => document.getElementById(cellId(place))?.focus(),
    say: (row, column, word) => {
      // Written past React: forty entries a second must not draw the page forty times.
      if (live.current) live.current.textContent = now.current.words.entered(row.name, column.title, word);
    },
    tell: (what) => announce(toldIn(now.current.words, what)),
    help: () => now.current.around.help(),
    details: (place) => now.current.around.open(place),
    decide: (place, value) => now.current.around.open(place, value),
    leave: () => document.querySelector<HTMLElement>('.k-sheet-bar button, #content')?.focus(),
  };
}
