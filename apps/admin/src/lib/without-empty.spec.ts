import { describe, expect, it } from '@jest/globals';
import { withoutEmpty } from './without-empty.ts';

describe('the values of a form without what was left empty', () => {
  it('drops empty texts, also inside', () => {
    expect(withoutEmpty({ name: 'Siti', phone: '', person: { email: '', age: 0 } })).toEqual({
      name: 'Siti',
      person: { age: 0 },
    });
  });

  it('keeps false, zero, null and lists', () => {
    expect(withoutEmpty({ a: false, b: 0, c: null, d: ['x', { e: '' }] })).toEqual({
      a: false,
      b: 0,
      c: null,
      d: ['x', {}],
    });
  });
});
