import { z } from 'zod';

/** How far a sheet has come: how many cells were ever written, and the sum of their versions, as `12.57`. */
export const SheetMark = z.string().regex(/^\d{1,9}\.\d{1,12}$/);
export type SheetMark = z.output<typeof SheetMark>;

/**
 * The mark of a sheet. A version only grows and no cell is ever taken away, so two readings have the same mark only where
 * nothing was written between them, whatever the clocks say.
 */
export const sheetMark = (cells: readonly { version: number }[]): SheetMark =>
  `${cells.length}.${cells.reduce((sum, { version }) => sum + version, 0)}`;
