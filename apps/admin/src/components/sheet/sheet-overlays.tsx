import { Suspense, useRef } from 'react';
import { lazyPart } from '../../lib/lazy-part.ts';
import type { SheetDesk } from '../../lib/sheet/sheet-desk.ts';
import type { CellPanel as CellPanelOfAny } from './cell-panel.tsx';
import type { CellParts, OpenedCell } from './opened-cell.ts';

const SheetKeysHelp = lazyPart('SheetKeysHelp', () => import('./sheet-keys-help.tsx'));
// What is fetched later keeps its type parameter only by a word for it.
const CellPanel = lazyPart('CellPanel', () => import('./cell-panel.tsx')) as typeof CellPanelOfAny;

interface SheetOverlaysProps<V extends object> {
  desk: SheetDesk<V>;
  parts: CellParts<V>;
  opened: OpenedCell<V> | null;
  onClose(): void;
  help: boolean;
  onHelpClose(): void;
  valueKeys: readonly (readonly string[])[];
}

/** What opens over a sheet: one cell in full, and the list of keys; fetched when first asked for. */
export function SheetOverlays<V extends object>(props: SheetOverlaysProps<V>) {
  const { opened, help } = props;
  const seen = useRef({ panel: false, help: false });
  seen.current.panel ||= opened !== null;
  seen.current.help ||= help;
  return (
    <Suspense>
      {seen.current.help ? <SheetKeysHelp opened={help} onClose={props.onHelpClose} values={props.valueKeys} /> : null}
      {seen.current.panel ? (
        <CellPanel desk={props.desk} parts={props.parts} opened={opened} onClose={props.onClose} />
      ) : null}
    </Suspense>
  );
}
