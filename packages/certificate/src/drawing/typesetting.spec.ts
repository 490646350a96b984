import { describe, expect, it } from '@jest/globals';
import { fit, type Style, widthOf } from './typesetting.ts';

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
