import { describe, expect, it } from '@jest/globals';
import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import { type AdmissionFacts, type Applicant, admit } from './admission.rules.ts';

const siti: Applicant = { fullName: 'Siti Aminah', birthDate: '1990-04-17', identityKey: 'k1' };
const known = (change: Partial<Applicant> = {}) => ({ id: 'p1', ...siti, ...change });
const facts = (change: Partial<AdmissionFacts> = {}): AdmissionFacts => ({
  capacity: 2,
  seatsTaken: 0,
  roster: [],
  known: [],
  ...change,
});
const refused = (code: string) => ({ kind: 'refused', code });
const admitted = (personId: string | null = null, mergeWith: string | null = null) => ({
  kind: 'admitted',
  personId,
  mergeWith,
});

describe('admitting to a cohort', () => {
  it.each([
    ['somebody unknown', facts(), siti, admitted()],
    ['somebody known by document, name and birth date', facts({ known: [known()] }), siti, admitted('p1')],
    ['a name written otherwise', facts({ known: [known({ fullName: 'SITI  AMINAH' })] }), siti, admitted('p1')],
    [
      'a known document under another name',
      facts({ known: [known({ fullName: 'Budi' })] }),
      siti,
      admitted(null, 'p1'),
    ],
    [
      'a known document with another birth date',
      facts({ known: [known({ birthDate: '1991-04-17' })] }),
      siti,
      admitted(null, 'p1'),
    ],
    ['the same person twice', facts({ roster: [known()] }), siti, refused('already_enrolled')],
    [
      'the same person in a full cohort',
      facts({ roster: [known()], seatsTaken: 2 }),
      siti,
      refused('already_enrolled'),
    ],
    ['a namesake with another document', facts({ roster: [known({ identityKey: 'k2' })] }), siti, admitted()],
    [
      'somebody without document who is there by one',
      facts({ roster: [known()] }),
      { ...siti, identityKey: null },
      refused('already_enrolled'),
    ],
    [
      'a document of somebody who is there without',
      facts({ roster: [known({ identityKey: null })] }),
      siti,
      refused('already_enrolled'),
    ],
    [
      'a year of birth that agrees',
      facts({ roster: [known({ identityKey: null })] }),
      { ...siti, identityKey: null, birthDate: '1990' },
      refused('already_enrolled'),
    ],
    ['a full cohort', facts({ seatsTaken: 2 }), siti, refused('over_capacity')],
  ])('%s', (_, given, applicant, answer) => {
    expect(admit(given, [applicant])).toEqual([answer]);
  });

  it('counts those admitted before in the same list', () => {
    const budi = { fullName: 'Budi', birthDate: '1988', identityKey: null };
    const ani = { fullName: 'Ani', birthDate: '1979-01-02', identityKey: 'k3' };
    expect(admit(facts(), [siti, siti, budi, ani])).toEqual([
      admitted(),
      refused('already_enrolled'),
      admitted(),
      refused('over_capacity'),
    ]);
  });

  it('gives no seat twice, in any order of people who push in', () => {
    const person = record({ key: integer({ min: 1, max: 12 }), shows: constantFrom('nik', 'nothing') });
    assert(
      property(array(person, { maxLength: 40 }), integer({ min: 0, max: 10 }), (pushing, capacity) => {
        const applicants = pushing.map(({ key, shows }) => ({
          ...{ fullName: `Orang ${key}`, birthDate: '1990-04-17' },
          identityKey: shows === 'nik' ? `k${key}` : null,
        }));
        const answers = admit(facts({ capacity }), applicants);
        const seated = applicants.filter((_, at) => answers[at]?.kind === 'admitted');
        expect(seated.length).toBeLessThanOrEqual(capacity);
        expect(new Set(seated.map(({ fullName }) => fullName)).size).toBe(seated.length);
      }),
      { numRuns: 1000 },
    );
  });
});
