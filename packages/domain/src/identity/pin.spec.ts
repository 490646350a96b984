import { expect, it } from '@jest/globals';
import { pinFault } from './pin.ts';

it.each([
  ['12345', 'not_six_digits'],
  ['12a456', 'not_six_digits'],
  ['1234567890123', 'not_six_digits'],
  ['111111', 'too_easy'],
  ['123456', 'too_easy'],
  ['987654', 'too_easy'],
  ['121212', 'too_easy'],
  ['482917', null],
])('takes %s for %s', (pin, fault) => {
  expect(pinFault(pin)).toBe(fault);
});
