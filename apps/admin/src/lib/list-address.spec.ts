import { describe, expect, it } from '@jest/globals';
import { changedAddress } from './list-address.ts';

describe('the address of a list', () => {
  it('keeps other filters and returns to the first page when the question changes', () => {
    expect(changedAddress({ q: 'siti', status: 'running', cursor: 'abc' }, { q: 'budi' })).toEqual({
      q: 'budi',
      status: 'running',
    });
  });

  it('leaves empty values out', () => {
    expect(changedAddress({ q: 'siti', status: 'running' }, { status: '' })).toEqual({ q: 'siti' });
  });

  it('moves along the pages', () => {
    expect(changedAddress({ q: 'siti' }, { cursor: 'abc' })).toEqual({ q: 'siti', cursor: 'abc' });
  });
});
