import { describe, expect, it } from '@jest/globals';
import { withoutValue } from './location.ts';

describe('a value of the address', () => {
  it.each([
    ['behind the #', 'https://a.example/my#card=K7QX-3M9D-PW4T', 'K7QX-3M9D-PW4T', 'https://a.example/my'],
    ['in the query', 'https://a.example/my?lang=en&card=K7QX', 'K7QX', 'https://a.example/my?lang=en'],
    ['absent', 'https://a.example/my?lang=en#pdf', '', 'https://a.example/my?lang=en#pdf'],
  ])('is found %s and leaves it', (_name, address, value, rest) => {
    expect(withoutValue(address, 'card')).toEqual({ value, address: rest });
  });
});
