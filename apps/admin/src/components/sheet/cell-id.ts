import type { Place } from '../../lib/sheet/sheet-keys.ts';

/** The id of a cell in the document; a page shows one sheet. */
export const cellId = ({ row, column }: Place) => `cell-${row}-${column}`;
