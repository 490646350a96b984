import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { contactIn } from '../sign-in-codes/contact.rules.ts';
import { assertNewPin, isContactOf, usePinCode } from './application-pin.rules.ts';

const NOW = '2026-12-05T03:00:00.000Z';
const right = { fits: true, known: true, used: false, failedTries: 0, expiresAt: '2026-12-05T03:00:00.001Z' };

describe('another PIN for an application', () => {
  it('is asked for at a contact that the application names, however either was written', () => {
    const applicant = { phone: '0812-3456 7890', email: 'Lestari@Contoh.example ' };
    for (const typed of ['+62 812 3456 7890', '6281234567890', ' lestari@contoh.example']) {
      expect(isContactOf(applicant, contactIn(typed).value)).toBe(true);
    }
    expect(isContactOf(applicant, contactIn('0812 3456 7891').value)).toBe(false);
    expect(isContactOf({ phone: 'nomor tetangga', email: null }, contactIn('0812 3456 7890').value)).toBe(false);
    expect(isContactOf(null, contactIn('0812 3456 7890').value)).toBe(false);
  });

  it('is asked for at no other number, whatever the number', () => {
    const digits = fc.stringMatching(/^8\d{9}$/);
    fc.assert(
      fc.property(digits, digits, (own, other) => {
        const applicant = { phone: `0${own}`, email: null };
        expect(isContactOf(applicant, contactIn(`+62${other}`).value)).toBe(own === other);
      }),
    );
  });

  it('is none that others would try first', () => {
    expect(() => assertNewPin('111111', null)).toThrow(expect.objectContaining({ code: 'claim_card.easy_pin' }));
    expect(() => assertNewPin('170490', '1990-04-17')).toThrow(
      expect.objectContaining({ code: 'claim_card.birth_date_pin' }),
    );
    expect(() => assertNewPin('739164', '1990-04-17')).not.toThrow();
  });

  it.each([
    ['wrong digits', { ...right, fits: false }],
    ['nobody who applied', { ...right, known: false }],
    ['a used code', { ...right, used: true }],
    ['too many tries', { ...right, failedTries: 5 }],
    ['a late one', { ...right, expiresAt: NOW }],
    ['no code at all', null],
  ])('is refused alike for %s', (_, code) => {
    expect(usePinCode(right, NOW)).toBe('opened');
    expect(usePinCode(code, NOW)).toMatchObject({ code: 'intake.pin_code_wrong', params: {} });
  });
});
