import { useFieldMessages } from '@kompeten/ui';
import { memo, useContext, useMemo, useSyncExternalStore } from 'react';
import { initialsOf, presenceKey } from '../../lib/sheet/presence.ts';
import type { SheetDesk } from '../../lib/sheet/sheet-desk.ts';
import type { Place } from '../../lib/sheet/sheet-keys.ts';
import { useCell } from '../../lib/sheet/use-sheet.ts';
import { cellId } from './cell-id.ts';
import { PresenceContext } from './presence-context.ts';
import { StateSign } from './state-sign.tsx';

interface SheetCellProps<V extends object> {
  desk: SheetDesk<V>;
  row: number;
  column: number;
}

/** Whether the hand is at a place. */
function useIsHere<V>(desk: SheetDesk<V>, { row, column }: Place): boolean {
  const subscribe = useMemo(
    () => (listener: () => void) => desk.hand.onPlace({ row, column }, listener),
    [desk, row, column],
  );
  return useSyncExternalStore(subscribe, () => desk.hand.isAt(row, column));
}

/** Who else stands at a cell. */
function usePeopleAt(key: string) {
  const presence = useContext(PresenceContext);
  const subscribe = useMemo(() => (listener: () => void) => presence.onCell(key, listener), [presence, key]);
  return useSyncExternalStore(subscribe, () => presence.at(key));
}

function SheetCellOnce<V extends object>({ desk, row, column }: SheetCellProps<V>) {
  const words = useFieldMessages().sheet;
  const place = { row, column };
  const { face, rows, columns, writable } = desk.table;
  const { value, state, standing, own } = useCell(desk.engine, desk.keyAt(place));
  const people = usePeopleAt(presenceKey(rows[row]?.id ?? '', columns[column]?.id ?? ''));
  const here = useIsHere(desk, place);
  const closed = columns[column]?.closed ?? null;
  const refused = state === 'refused' ? own.find((event) => event.state === 'refused') : undefined;
  const rivals = standing?.contested ? standing.rivals.map((rival) => rival.value) : [];
  const shown = rivals.length > 0 ? rivals.map(signOf(face.sign)).join(' / ') : face.sign(value);
  const spoken = [
    // What is seen begins what is said, for people who speak to their device.
    rivals.length > 0 ? shown : null,
    rivals.length > 0 ? rivals.map(face.word).join(' / ') : face.word(value),
    state === 'empty' ? null : words.states[state],
    refused ? words.refusedValue(face.word(refused.value)) : null,
    closed,
    people.length > 0 ? words.alsoHere(people.map(({ fullName }) => fullName).join(', ')) : null,
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
      tabIndex={here ? 0 : -1}
      aria-label={spoken.filter(Boolean).join(', ')}
      aria-readonly={!writable || closed !== null}
      onFocus={() => desk.hand.settle(place)}
    >
      <span className="k-cell-value" aria-hidden="true">
        <span className="k-cell-sign">{shown}</span>
        {refused ? <s className="k-cell-mark" data-text={face.sign(refused.value)} /> : null}
        {face.mark(value) ? <small className="k-cell-mark" data-text={face.mark(value)} /> : null}
        <StateSign state={state} />
      </span>
      {people.length > 0 ? (
        <span className="k-cell-people" aria-hidden="true">
          {people.map(({ deviceId, fullName }) => (
            <span key={deviceId} title={fullName} data-text={initialsOf(fullName)} />
          ))}
        </span>
      ) : null}
    </td>
  );
}

/** Of several values that contradict each other an empty one has a sign too. */
const signOf =
  <V,>(sign: (value: V) => string) =>
  (value: V) =>
    sign(value) || '–';

/** One cell of a sheet; drawn again only when it changes, the hand comes or goes, or somebody else does. */
export const SheetCell = memo(SheetCellOnce) as typeof SheetCellOnce;
