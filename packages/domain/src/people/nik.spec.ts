import { describe, expect, it } from '@jest/globals';
import { nikAgreesWithBirthDate, readNik } from './nik.ts';
import { matchKnownPerson, personWarnings } from './person.rules.ts';
import { type PersonInput, PersonInput as Schema } from './person.ts';

describe('a NIK', () => {
  it('says region, birth date and sex', () => {
    expect(readNik('3510156508850003')).toEqual({
      regionCode: '35.10.15',
      birthDay: { yy: 85, month: 8, day: 25 },
      sex: 'female',
    });
  });

  it.each([
    ['too short', '351015650885000'],
    ['serial 0000', '3510152508850000'],
    ['month 13', '3510152513850001'],
    ['day 32', '3510153208850001'],
    ['day 72 of a woman', '3510157208850001'],
    ['31 April', '3510153104850001'],
    ['province 00', '0010152508850001'],
    ['letters', '35101525O8850001'],
  ])('is refused with %s', (_, value) => expect(readNik(value)).toBeNull());

  it.each([
    ['1985-08-25', true],
    ['1985', true],
    ['1985-08-24', false],
    ['1986', false],
  ])('is held against the birth date %s', (birthDate, agrees) => {
    const facts = readNik('3510152508850003');
    expect(facts && nikAgreesWithBirthDate(facts, birthDate)).toBe(agrees);
  });
});

const person = (change: Partial<Record<keyof PersonInput, unknown>>): PersonInput =>
  Schema.parse({
    fullName: 'Siti Nur’aini',
    identity: { kind: 'nik', value: '3510 1565 0885 0003' },
    birthDate: '1985-08-25',
    ...change,
  });

describe('a person as typed', () => {
  it.each([
    ['agrees with the NIK', {}, []],
    ['another birth date', { birthDate: '1985-08-26' }, ['nik_birth_date_mismatch']],
    ['another sex', { sex: 'male' }, ['nik_sex_mismatch']],
    ['a year only', { birthDate: '1985' }, ['birth_year_only']],
    ['no NIK', { identity: { kind: 'none', reason: 'Surat desa 12/2026' } }, ['no_nik']],
  ])('%s', (_, change, warnings) => expect(personWarnings(person(change), () => true)).toEqual(warnings));

  it('warns of an unknown region and refuses a malformed NIK', () => {
    expect(personWarnings(person({}), () => false)).toEqual(['nik_region_unknown']);
    expect(() => person({ identity: { kind: 'nik', value: '123' } })).toThrow();
  });

  it.each([
    ['Siti  NUR-AINI', '1985-08-25', 'same_person'],
    ['Siti Nuraini', '1985', 'same_person'],
    ['Siti Aminah', '1985-08-25', 'merge_case'],
    ['Siti Nuraini', '1985-08-26', 'merge_case'],
  ])('with a known NIK, named %s and born %s, means %s', (fullName, birthDate, meaning) => {
    expect(matchKnownPerson({ fullName: 'Siti Nur’aini', birthDate: '1985-08-25' }, { fullName, birthDate })).toBe(
      meaning,
    );
  });
});
