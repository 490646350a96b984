import { create } from 'qrcode';
import { PALETTE } from './palette.ts';
import type { Sheet } from './sheet.ts';

const QUIET_MODULES = 4;

/**
 * Draws a QR (ISO/IEC 18004) on a white panel with its quiet zone, dark modules joined along each row.
 * The mask is fixed: choosing the best of eight costs five times as much and reads no better at this size.
 */
export function drawQrCode(sheet: Sheet, text: string, place: { x: number; y: number; size: number }): void {
  const { modules } = create(text, { errorCorrectionLevel: 'M', maskPattern: 3 });
  const unit = place.size / (modules.size + 2 * QUIET_MODULES);
  const { pdf } = sheet;
  pdf.rect(place.x, place.y, place.size, place.size).fill(PALETTE.panel);
  for (let row = 0; row < modules.size; row += 1) {
    for (const [start, length] of darkRuns((column) => modules.get(row, column) === 1, modules.size)) {
      const x = place.x + (start + QUIET_MODULES) * unit;
      pdf.rect(x, place.y + (row + QUIET_MODULES) * unit, length * unit, unit);
    }
  }
  pdf.fill('#000000');
}

function darkRuns(isDark: (column: number) => boolean, size: number): [start: number, length: number][] {
  const runs: [number, number][] = [];
  for (let column = 0; column < size; column += 1) {
    const last = runs.at(-1);
    if (!isDark(column)) continue;
    if (last !== undefined && last[0] + last[1] === column) last[1] += 1;
    else runs.push([column, 1]);
  }
  return runs;
}
