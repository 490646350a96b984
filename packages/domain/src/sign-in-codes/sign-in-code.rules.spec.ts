import { describe, expect, it } from '@jest/globals';
import { contactIn, maskedContact } from './contact.rules.ts';
import { signInCodeTries, useSignInCode } from './sign-in-code.rules.ts';

describe('a contact', () => {
  it.each([
    ['0812-3456-7890', '+6281234567890'],
    ['+62 812 3456 7890', '+6281234567890'],
    ['62812 34567890', '+6281234567890'],
    ['(0333) 593-111', '+62333593111'],
    ['+60123456789', '+60123456789'],
    [' Lestari@Contoh.example ', 'lestari@contoh.example'],
  ])('%s is compared as %s', (typed, value) => expect(contactIn(typed).value).toBe(value));

  it.each(['0812', 'lestari@', 'dua belas', '+62 812 3456 7890 1234 5678'])('%s is none', (typed) => {
    expect(() => contactIn(typed)).toThrow(expect.objectContaining({ code: 'contact.unreadable' }));
  });

  it('is listed by its end', () => {
    expect(maskedContact(contactIn('0812-3456-7890'))).toBe('•••• 7890');
    expect(maskedContact(contactIn('lestari@contoh.example'))).toBe('l•••@contoh.example');
  });
});

describe('a code', () => {
  const NOW = '2026-12-05T03:00:00.000Z';
  const right = { fits: true, known: true, used: false, failedTries: 0, expiresAt: '2026-12-05T03:00:00.001Z' };

  it('opens the door once, in time, with the right digits', () => expect(useSignInCode(right, NOW)).toBe('opened'));

  it.each([
    ['wrong digits', { ...right, fits: false }],
    ['an unknown contact', { ...right, known: false }],
    ['a used code', { ...right, used: true }],
    ['too many tries', { ...right, failedTries: signInCodeTries }],
    ['a late one', { ...right, expiresAt: NOW }],
    ['no code at all', null],
  ])('refuses %s like any other', (_, code) => {
    expect(useSignInCode(code, NOW)).toMatchObject({ code: 'sign_in_code.wrong', params: {} });
  });
});
