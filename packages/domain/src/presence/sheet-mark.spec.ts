import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SheetMark, sheetMark } from './sheet-mark.ts';

describe('the mark of a sheet', () => {
  it('is the same exactly where nothing was written in between', () => {
    const aSheet = fc.array(fc.integer({ min: 1, max: 50 }), { maxLength: 20 });
    const writes = fc.array(fc.nat(30), { maxLength: 10 });
    fc.assert(
      fc.property(aSheet, writes, (versions, touched) => {
        const cells = versions.map((version) => ({ version }));
        const after = cells.map((cell) => ({ ...cell }));
        for (const place of touched) {
          const cell = after[place];
          if (cell) cell.version += 1;
          else after.push({ version: 1 });
        }
        expect(sheetMark(after) === sheetMark(cells)).toBe(touched.length === 0);
        expect(SheetMark.safeParse(sheetMark(after)).success).toBe(true);
      }),
    );
  });
});
