import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { breakLines, fit, fitBox, LEADING, type Style, widthOf } from './typesetting.ts';

const style: Style = { font: 'serifBold', size: 30, color: '#000000' };

describe('fit', () => {
  it('leaves short text as it is', () => {
    expect(fit('Suharto', style, { width: 600, lines: 1, least: 10 })).toEqual({ lines: ['Suharto'], style });
  });

  it('makes long text smaller, down to the least size, before anything else', () => {
    const { style: fitted, lines } = fit('Siti Nur’aini Rahmawati', style, { width: 240, lines: 1, least: 10 });
    expect(lines).toHaveLength(1);
    expect(fitted.size).toBeLessThan(30);
    expect(widthOf(lines[0] ?? '', fitted)).toBeLessThanOrEqual(240);
  });

  it('breaks into lines of about the same length', () => {
    const name = 'Raden Ajeng Siti Nur’aini Kusumaningtyas Dewi Rahmawati';
    const [first = '', second = ''] = fit(name, style, { width: 620, lines: 2, least: 10 }).lines;
    expect(`${first} ${second}`).toBe(name);
    expect(Math.abs(widthOf(first, style) - widthOf(second, style))).toBeLessThan(200);
  });

  it('squeezes a word that no size in the range could hold', () => {
    const { style: fitted, lines } = fit('W'.repeat(100), style, { width: 300, lines: 2, least: 10 });
    expect(lines).toHaveLength(1);
    expect(fitted.size).toBeLessThan(10);
    expect(widthOf(lines[0] ?? '', fitted)).toBeLessThanOrEqual(300.001);
  });
});

describe('a box', () => {
  const plain: Style = { font: 'sans', size: 9.5, color: '#000000' };
  const box = { width: 376, height: 30, single: 8, least: 4.5 };

  it('leaves one line where it is read with ease, and takes more before small letters', () => {
    expect(fitBox('Mengelola usaha gerai', plain, box)).toEqual({ lines: ['Mengelola usaha gerai'], style: plain });
    const { lines, style: fitted } = fitBox('Menerapkan prinsip dasar koperasi '.repeat(4).trim(), plain, box);
    expect([lines.length, fitted.size]).toEqual([2, 8.5]);
  });

  it('holds whatever is said in it', () => {
    const words = fc.array(fc.constantFrom('a', 'koperasi', 'Desa/Kelurahan', 'W'.repeat(30)), {
      minLength: 1,
      maxLength: 40,
    });
    const boxes = fc.record({ width: fc.integer({ min: 60, max: 680 }), height: fc.integer({ min: 12, max: 60 }) });
    const held = fc.property(words, boxes, (said, room) => {
      const text = said.join(' ');
      const { lines, style: fitted } = fitBox(text, plain, { ...box, ...room });
      expect(lines.join(' ')).toBe(text);
      for (const line of lines) expect(widthOf(line, fitted)).toBeLessThanOrEqual(room.width + 0.001);
      const height = fitted.size * (1 + (lines.length - 1) * LEADING);
      if (fitted.size > box.least) expect(height).toBeLessThanOrEqual(room.height);
    });
    fc.assert(held);
  });
});

/** Lines as they are defined: each word is put on the line as long as the whole of it fits. */
function brokenByDefinition(text: string, style: Style, width: number): string[] {
  const words = text.split(/\s+/);
  if (widthOf(words.join(' '), style) <= width) return [words.join(' ')];
  const lines: string[] = [];
  for (const word of words) {
    const longer = lines.length === 0 || lines.at(-1) === '' ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && (lines.at(-1) === '' || widthOf(longer, style) <= width)) lines[lines.length - 1] = longer;
    else lines.push(lines.length === 0 ? longer : word);
  }
  return lines;
}

describe('breakLines', () => {
  const text = fc.string({ unit: fc.constantFrom(...'AVWTLaeiou fi,.’12  \t\u00a0@'), maxLength: 80 });

  it('measures word by word what the lines are as a whole', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 500 }), fc.constantFrom(0, 0.4), (words, width, tracking) => {
        const spaced = { ...style, size: 11.5, tracking };
        expect(breakLines(words, spaced, width)).toEqual(brokenByDefinition(words, spaced, width));
      }),
      { numRuns: 500 },
    );
  });
});
