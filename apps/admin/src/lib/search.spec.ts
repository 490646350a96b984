import { describe, expect, it } from '@jest/globals';
import { parseSearch, stringifySearch } from './search.ts';

describe('the query of an address', () => {
  it('keeps digits as the words they are', () => {
    expect(parseSearch('?q=3510&status=running')).toEqual({ q: '3510', status: 'running' });
  });

  it('leaves empty values out', () => {
    expect(stringifySearch({ q: '', status: undefined })).toBe('');
    expect(stringifySearch({ q: 'siti & budi', page: 2 })).toBe('?q=siti+%26+budi&page=2');
  });

  it('reads what it wrote', () => {
    expect(parseSearch(stringifySearch({ next: '/cohorts?q=a&status=b' }))).toEqual({ next: '/cohorts?q=a&status=b' });
  });
});
