import { describe, expect, it } from '@jest/globals';
import { isBornAfter } from './person.rules.ts';
import { PersonInFile, PersonInput, PersonView } from './person.ts';

const typed = { fullName: 'Siti', identity: { kind: 'passport', value: 'B1234567' }, birthDate: '1985-08-25' };
const codesOf = (change: object, schema: typeof PersonInput | typeof PersonInFile = PersonInput) =>
  schema.safeParse({ ...typed, ...change }).error?.issues.map(({ message }) => message) ?? [];

describe('a person as typed', () => {
  it.each([
    ['1985', []],
    ['1900-01-01', []],
    ['1899-12-31', ['born_before_1900']],
    ['25-08-1985', ['birth_date_malformed']],
    ['1985-02-30', ['birth_date_malformed']],
    ['', ['required']],
    [undefined, ['required']],
  ])('born %j: %j', (birthDate, codes) => expect(codesOf({ birthDate })).toEqual(codes));

  it.each([
    ['+62 (812) 3456-7890', []],
    ['081234', []],
    ['08abc', ['phone_malformed']],
    ['08 12-3', ['phone_malformed']],
    ['0812 3456 ext 7', ['phone_malformed']],
    [null, []],
  ])('with the telephone %j: %j', (phone, codes) => expect(codesOf({ phone })).toEqual(codes));

  it('is read from a list, and shown, with the telephone as it stands there', () => {
    expect(codesOf({ phone: '0812 3456 / 0813' }, PersonInFile)).toEqual([]);
    expect(PersonView.shape.phone.parse('08abc')).toBe('08abc');
  });
});

describe('a birth date', () => {
  it.each([
    ['2026-12-01', true],
    ['2026-11-30', false],
    ['2027', true],
    ['2026', false],
  ])('%s lies after today: %s', (birthDate, after) => expect(isBornAfter(birthDate, '2026-11-30')).toBe(after));
});
