import { describe, expect, it } from '@jest/globals';
import { PersonInput } from './person.ts';
import { lacksVoucher, voucherFault, voucherOf, voucherRefusal, vouchingFault } from './voucher.rules.ts';
import type { Voucher } from './voucher.ts';

const TODAY = '2026-11-20';
const letter: Voucher = { kind: 'village_letter', number: '474/12/2026', date: TODAY, office: 'Kantor Desa Sobo' };
const witnesses = (first: string, second: string): Voucher => ({
  kind: 'two_witnesses',
  firstWitness: { fullName: first, relation: 'tetangga', position: 'kepala dusun' },
  secondWitness: { fullName: second, relation: 'bibi' },
});

describe('a voucher', () => {
  it.each([
    ['a letter of today', letter, null],
    ['a letter of tomorrow', { ...letter, date: '2026-11-21' }, 'letter_in_future'],
    ['two people', witnesses('Budi', 'Ani'), null],
    ['one person twice, written otherwise', witnesses('Budi Santoso', 'BUDI  santoso'), 'witness_twice'],
    ['the person as first', witnesses('Mbok Sarinem', 'Ani'), 'first_witness_oneself'],
    ['the person as second', witnesses('Budi', 'mbok sarinem'), 'second_witness_oneself'],
  ] as const)('of %s', (_, voucher, fault) => {
    expect(voucherFault(voucher, 'Mbok Sarinem', TODAY)).toBe(fault);
  });

  it('that does not vouch is refused at its field', () => {
    const issues = [{ pointer: '/voucher/secondWitness/fullName', code: 'witness_twice' }];
    expect(voucherRefusal('witness_twice', '/voucher')).toMatchObject({ params: { issues } });
  });
});

describe('a person without a document', () => {
  const person = (identity: object) =>
    PersonInput.safeParse({ fullName: 'Mbok Sarinem', birthDate: '1961', identity: { kind: 'none', ...identity } });

  it.each([
    ['the reason in words alone, as entries from before have it', { reason: 'Surat desa' }, []],
    ['a voucher alone', { voucher: letter }, []],
    ['both', { reason: 'KTP hilang', voucher: letter }, []],
    ['neither', {}, ['identity.reason']],
    ['a letter without its number', { voucher: { ...letter, number: '' } }, ['identity.voucher.number']],
    [
      'one witness',
      { voucher: { ...witnesses('A', 'B'), secondWitness: undefined } },
      ['identity.voucher.secondWitness'],
    ],
  ])('is told with %s', (_, identity, faults) => {
    const { error } = person(identity);
    expect((error?.issues ?? []).map(({ path }) => path.join('.'))).toEqual(faults);
  });

  it('stands on the voucher, and lacks one where only words were told', () => {
    const told = person({ reason: 'Surat desa' }).data;
    const named = person({ voucher: { ...letter, date: '2027-01-01' } }).data;
    expect([told && voucherOf(told), told && vouchingFault(told, TODAY)]).toEqual([null, null]);
    expect(named && vouchingFault(named, TODAY)).toBe('letter_in_future');
    const without = { identityKind: 'none', hasLeft: false };
    expect([lacksVoucher(without, false), lacksVoucher(without, true)]).toEqual([true, false]);
    expect(lacksVoucher({ ...without, identityKind: 'nik' }, false)).toBe(false);
    // Nobody can name one any more for whoever left.
    expect(lacksVoucher({ ...without, hasLeft: true }, false)).toBe(false);
  });
});
