import { expect, it } from '@jest/globals';
import { isBirthDatePin, pinFault } from './pin.ts';

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

it.each([
  ['170491', true],
  ['041791', true],
  ['910417', true],
  ['17041991', true],
  ['19910417', true],
  ['170419', true],
  ['041991', true],
  ['199104', true],
  ['170492', false],
  ['1704199', true],
  ['482917', false],
])('knows %s for the birth date 1991-04-17: %s', (pin, isDate) => {
  expect(isBirthDatePin(pin, '1991-04-17')).toBe(isDate);
});

it('says nothing of a birth year alone', () => {
  expect(isBirthDatePin('199119', '1991')).toBe(false);
});
