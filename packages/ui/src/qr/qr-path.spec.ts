import { expect, it } from '@jest/globals';
import { qrPath } from './qr-path.ts';

it('draws each run of dark squares as one rectangle', () => {
  const data = [1, 1, 0, 0, 0, 0, 1, 0, 1];
  expect(qrPath({ size: 3, data })).toBe('M0 0h2v1h-2zM0 2h1v1h-1zM2 2h1v1h-1z');
});
