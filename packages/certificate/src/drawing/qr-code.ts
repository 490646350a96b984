import { create, type QRCodeSegment } from 'qrcode';
import { PALETTE } from './palette.ts';
import type { Surface } from './surface.ts';

const QUIET_MODULES = 4;

/**
 * Draws a QR (ISO/IEC 18004) on a white panel with its quiet zone, dark modules joined along each row.
 * The mask is fixed: choosing the best of eight costs five times as much and reads no better at this size.
 */
export function drawQrCode(
  sheet: Surface,
  content: string | QRCodeSegment[],
  place: { x: number; y: number; size: number },
): void {
  const { modules } = create(content, { errorCorrectionLevel: 'M', maskPattern: 3 });
  const unit = place.size / (modules.size + 2 * QUIET_MODULES);
  const { pdf } = sheet;
  pdf.rect(place.x, place.y, place.size, place.size).fill(sheet.tint(PALETTE.panel));
  // In one piece and in modules: a thousand rectangles through pdfkit would take longer than the rest of the page.
  const rectangles: string[] = [];
  for (let row = 0; row < modules.size; row += 1) {
    for (const [start, length] of darkRuns((column) => modules.get(row, column) === 1, modules.size))
      rectangles.push(`${start} ${row} ${length} 1 re`);
  }
  const corner = [place.x, place.y].map((at) => (at + QUIET_MODULES * unit).toFixed(3)).join(' ');
  pdf.save().fillColor('#000000');
  pdf.addContent(`${unit.toFixed(5)} 0 0 ${unit.toFixed(5)} ${corner} cm ${rectangles.join(' ')} f`).restore();
}

/**
 * An address in capitals with what stands behind its `#`, each in alphanumeric mode (11 bits for two signs);
 * only the `#` itself, which that mode does not have, is a byte.
 */
export function addressWithFragment(address: string, fragment: string): QRCodeSegment[] {
  return [
    { mode: 'alphanumeric', data: address },
    { mode: 'byte', data: Buffer.from('#') },
    { mode: 'alphanumeric', data: fragment },
  ];
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
