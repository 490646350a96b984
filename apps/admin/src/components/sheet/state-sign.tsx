import { useFieldMessages } from '@kompeten/ui';
import type { CellState } from '../../lib/sheet/sheet.ts';

const paths: Readonly<Record<CellState, string>> = {
  empty: '',
  sent: 'M3 8.5l3.2 3.2L13 4.8',
  writing: 'M3.5 8h.6M7.7 8h.6M11.9 8h.6',
  device: 'M5 1.8h6v12.4H5zM7.2 11.9h1.6',
  unkept: 'M8 3v6M8 12.2v.6',
  contested: 'M3 6h10M10 3l3 3-3 3M13 10.5H3M6 7.5l-3 3 3 3',
  refused: 'M4 4l8 8M12 4l-8 8',
  late: 'M8 4v4.2l2.8 1.8M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8z',
};

/** How far a cell is: a sign in the sheet, and in words beside it where `worded`; the word is always spoken. */
export function StateSign({ state, worded = false }: { state: CellState; worded?: boolean }) {
  const words = useFieldMessages().sheet.states;
  return (
    <span className="k-cell-state" data-state={state}>
      {state === 'empty' ? null : (
        <svg width="12" height="12" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path
            d={paths[state]}
            fill="none"
            stroke="currentColor"
            strokeWidth="2"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </svg>
      )}
      {worded ? <span>{words[state]}</span> : null}
    </span>
  );
}
