import { describe, expect, it } from '@jest/globals';
import { applicationGaps } from '../applications/application.rules.ts';
import { emptyApplicationForm } from '../applications/assessment-application.ts';
import { lacksGuardian } from '../cohorts/enrolment.rules.ts';
import {
  asksGuardian,
  consentFrom,
  guardianFault,
  guardianRefusal,
  guardianToKeep,
  needsGuardian,
} from './guardian.rules.ts';
import type { Guardian } from './guardian.ts';

const TODAY = '2026-11-20';
const ibu: Guardian = { fullName: 'Ibu Sumiati' };

describe('a guardian', () => {
  it.each([
    ['2008-11-20', false],
    ['2008-11-21', true],
    ['2008-12-01', true],
    ['2009', true],
    // Eighteen only in December, which a year alone does not rule out; the year before cannot be under age any more.
    ['2008', true],
    ['2007', false],
    ['1990', false],
  ])('is needed for whoever may be under eighteen: %s', (birthDate, needed) => {
    expect(needsGuardian(birthDate, TODAY)).toBe(needed);
  });

  it('is needed on the eighteenth birthday of 29 February until March has begun', () => {
    expect(needsGuardian('2008-02-29', '2026-02-28')).toBe(true);
    expect(needsGuardian('2008-02-29', '2026-03-01')).toBe(false);
  });

  it('is asked for as soon as a birth date is typed that says so', () => {
    const asked = ['', '2', '2010', '2010-0', '2010-01-01', '1990-04-17', 'besok'].filter((typed) =>
      asksGuardian(typed, TODAY),
    );
    expect(asked).toEqual(['2010', '2010-01-01']);
  });

  it.each([
    ['an adult', '1990-04-17', null, null],
    ['an adult with a consent of tomorrow', '1990-04-17', { ...ibu, givenOn: '2026-11-21' }, null],
    ['somebody under age', '2010', null, 'guardian_needed'],
    ['with a guardian', '2010-01-01', ibu, null],
    ['with a consent of today', '2010-01-01', { ...ibu, givenOn: TODAY }, null],
    ['with a consent of tomorrow', '2010-01-01', { ...ibu, givenOn: '2026-11-21' }, 'consent_in_future'],
  ])('%s', (_, birthDate, guardian, fault) => {
    expect(guardianFault(birthDate, guardian, TODAY)).toBe(fault);
  });

  it('is refused at its field', () => {
    expect(guardianRefusal('guardian_needed')).toMatchObject({
      ...{ code: 'intake.guardian_needed' },
      params: { adultAge: 18, issues: [{ pointer: '/guardian/fullName', code: 'guardian_needed' }] },
    });
    expect(() => guardianToKeep('2010', { ...ibu, givenOn: '2027-01-01' }, TODAY, '/form/guardian')).toThrow(
      expect.objectContaining({
        params: { issues: [{ pointer: '/form/guardian/givenOn', code: 'consent_in_future' }] },
      }),
    );
  });

  it('is kept with how, when and by whom, and of an adult not at all', () => {
    const recorded = { at: '2026-11-20T02:00:00.000Z', today: TODAY, byName: 'Operator' };
    expect(consentFrom('2010', ibu, recorded)).toEqual({
      ...{ fullName: 'Ibu Sumiati', phone: null, way: 'form', givenOn: TODAY },
      ...{ recordedAt: recorded.at, recordedByName: 'Operator' },
    });
    const letter = { ...ibu, phone: '081234567', way: 'letter' as const, givenOn: '2026-11-18' };
    expect(consentFrom('2010', letter, recorded)).toMatchObject(letter);
    expect([consentFrom('1990', ibu, recorded), guardianToKeep('1990', ibu, TODAY, '')]).toEqual([null, null]);
    expect(guardianToKeep('2010', ibu, TODAY, '')).toEqual(ibu);
  });

  it('is a gap of an application for assessment of somebody under age', () => {
    const scheme = { units: [], groups: [], requirements: [], guardianNeeded: true };
    const files = (['identity', 'photo'] as const).map((kind) => ({ kind, requirement: null, checked: null }));
    const form = { ...emptyApplicationForm, phone: '0812' };
    expect(applicationGaps(form, files, scheme)).toEqual(['guardian']);
    expect(applicationGaps({ ...form, guardian: ibu }, files, scheme)).toEqual([]);
    const unnamed = { ...ibu, fullName: '' };
    expect(applicationGaps({ ...form, guardian: unnamed }, files, scheme)).toEqual(['guardian']);
    expect(applicationGaps(form, files, { ...scheme, guardianNeeded: false })).toEqual([]);
  });

  it('lacks whoever is under age and in a cohort still', () => {
    const minor = { status: 'enrolled' as const, guardian: null, birthDate: '2010' };
    expect(lacksGuardian(minor, TODAY)).toBe(true);
    for (const other of [{ guardian: ibu }, { status: 'withdrawn' as const }, { birthDate: '1990' }])
      expect(lacksGuardian({ ...minor, ...other }, TODAY)).toBe(false);
  });
});
