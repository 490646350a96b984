import { describe, expect, it } from '@jest/globals';
import { ratePerSecond, timeLeft } from './time-left.ts';

describe('the time left', () => {
  it.each([
    [0.2, '1 detik', '1 second'],
    [42.3, '43 detik', '43 seconds'],
    [95, '2 menit', '2 minutes'],
    [3600, '60 menit', '60 minutes'],
  ])('%p s', (seconds, id, en) => {
    expect([timeLeft('id', seconds), timeLeft('en', seconds)]).toEqual([id, en]);
  });

  it('comes with a rate in the reader’s digits', () => {
    expect([ratePerSecond('id', 12.34), ratePerSecond('en', 12.34)]).toEqual(['12,3', '12.3']);
  });
});
