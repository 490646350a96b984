import { describe, expect, it } from '@jest/globals';
import { version } from 'uuid';
import { newId } from './clock.ts';

describe('new ids', () => {
  const before = Date.now();
  const ids = Array.from({ length: 20_000 }, newId);
  const millisecondOf = (id: string) => Number.parseInt(id.replace('-', '').slice(0, 12), 16);

  it('are all different, also in what is not the time', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(ids.map((id) => id.slice(-12))).size).toBe(ids.length);
  });

  it('sort as they were made', () => {
    expect([...ids].sort()).toEqual(ids);
  });

  it('are of version 7 and carry their time', () => {
    expect(ids.every((id) => version(id) === 7)).toBe(true);
    expect(millisecondOf(ids[0] ?? '')).toBeGreaterThanOrEqual(before);
    expect(millisecondOf(ids.at(-1) ?? '')).toBeLessThanOrEqual(Date.now());
  });
});
