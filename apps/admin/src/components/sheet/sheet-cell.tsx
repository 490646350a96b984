import { useMessages } from '@kompeten/ui';
import { memo, useSyncExternalStore } from 'react';
import { shownIn, stateOf } from '../../lib/sheet/sheet.ts';
import type { SheetDesk } from '../../lib/sheet/sheet-desk.ts';
import { useSheetFact } from '../../lib/sheet/use-sheet.ts';
import { cellId } from './cell-id.ts';
import { type ShownState, StateSign } from './state-sign.tsx';

interface SheetCellProps<V extends object> {
  desk: SheetDesk<V>;
  row: number;
  column: number;
}

/** The state of a cell as shown: what cannot be sent right now waits. */
export function useCellState<V extends object>(desk: SheetDesk<V>, key: string): ShownState {
  return useSheetFact(desk.sync, ({ sheet, unreachable, halted }) => {
    const state = stateOf(sheet, desk.table.rules, key);
    return state === 'sending' && (unreachable || halted) ? 'waiting' : state;
  });
}

/** The value of a cell as the person at the sheet sees it. */
export function useCellValue<V extends object>(desk: SheetDesk<V>, key: string): V {
  return useSheetFact(desk.sync, ({ sheet }) => shownIn(sheet, desk.table.rules, key));
}

function SheetCellOnce<V extends object>({ desk, row, column }: SheetCellProps<V>) {
  const states = useMessages().sheet.states;
  const place = { row, column };
  const key = desk.keyAt(place);
  const { face } = desk.table;
  const value = useCellValue(desk, key);
  const state = useCellState(desk, key);
  const theirs = useSheetFact(desk.sync, ({ sheet }) => sheet.conflicts.get(key)?.theirs.value ?? null);
  const current = useSyncExternalStore(desk.subscribe, () => desk.isAt(row, column));
  const closed = desk.table.columns[column]?.closed ?? null;
  const shown = theirs ? `${face.sign(value)} / ${face.sign(theirs)}` : face.sign(value);
  const spoken = [
    theirs ? shown : null,
    face.word(value),
    state === 'empty' ? null : states[state],
    theirs ? face.word(theirs) : null,
    closed,
  ];
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid is interactive (ARIA grid pattern)
      role="gridcell"
      id={cellId(place)}
      className="k-cell"
      data-tone={face.tone(value)}
      data-state={state}
      data-noted={face.noted(value) || undefined}
      data-closed={closed ? true : undefined}
      tabIndex={current ? 0 : -1}
      aria-label={spoken.filter(Boolean).join(', ')}
      aria-readonly={!desk.table.writable || closed !== null}
      onFocus={() => desk.settle(place)}
    >
      <span className="k-cell-value" aria-hidden="true">
        <span className="k-cell-sign">{shown}</span>
        <StateSign state={state} />
      </span>
    </td>
  );
}

/** One cell of a sheet; drawn again only when it changes or the hand comes or goes. */
export const SheetCell = memo(SheetCellOnce) as typeof SheetCellOnce;
