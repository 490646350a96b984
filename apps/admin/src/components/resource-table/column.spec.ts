import { describe, expect, it } from '@jest/globals';
import { directionOf } from './column.ts';

describe('the order that a column’s header tells', () => {
  it.each([
    ['title', 'title', 'ascending'],
    ['title', '-title', 'descending'],
    ['title', 'startsOn', 'none'],
    ['title', undefined, 'none'],
    [undefined, 'title', 'none'],
  ])('of a column %s in a list ordered by %s is %s', (sort, order, direction) => {
    expect(directionOf({ sort }, order)).toBe(direction);
  });
});
