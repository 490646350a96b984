import { describe, expect, it } from '@jest/globals';
import {
  barredFrom,
  causedBy,
  concernsPeople,
  countedBy,
  namedBy,
  notificationKindNames,
  notificationKinds,
  notificationsOf,
  settledBy,
  settledNotifications,
} from './notification-kinds.ts';

describe('what people are told of', () => {
  it('is decided by one kind for each event, or by one for each circle that it names', () => {
    const kinds = new Map<string, string[]>();
    for (const kind of notificationKindNames) {
      for (const event of notificationKinds[kind].on) kinds.set(event, [...(kinds.get(event) ?? []), kind]);
    }
    for (const [event, all] of kinds) expect(notificationsOf(event)).toEqual(all);
    const several = [...kinds].filter(([, all]) => all.length > 1);
    expect(several).toEqual([['candidacy.agreement_superseded', ['agreement_to_renew', 'agreement_to_sign']]]);
    expect(notificationsOf('session.opened')).toEqual([]);
  });

  it('need not read what somebody has decided', () => {
    expect(settledNotifications('issuance.approved')).toEqual(['issuance_waits']);
    expect(settledNotifications('issuance.requested')).toEqual([]);
    expect(['issuance.rejected', 'issuance.requested', 'session.opened'].map(concernsPeople)).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('one thing of several on a page', () => {
  const about = (type: string, data: Record<string, unknown>) => ({ type, subjectId: 'i1', centreId: 'c1', data });

  it('waits and is settled by itself, and leads to the page', () => {
    const added = { qualificationId: 'q1', confirmed: false };
    const waiting = { kind: 'qualification_waits', subjectId: 'i1#q1' };
    expect(causedBy(about('instructor.qualification_added', added))).toEqual([waiting]);
    expect(causedBy(about('instructor.qualification_added', { ...added, confirmed: true }))).toEqual([]);
    expect(causedBy(about('instructor.qualification_unsettled', added))).toEqual([waiting]);
    expect(settledBy(about('instructor.qualification_confirmed', { qualificationId: 'q1' }))).toEqual([waiting]);
    expect(notificationKinds.qualification_waits.path('i1#q1')).toBe('/admin/instructors/i1');
    expect(settledBy(about('mentoring.visited', { followUpMonths: 3 }))).toEqual([
      { kind: 'follow_up_due', subjectId: 'i1#3' },
    ]);
    expect(notificationKinds.licence_expires.path('c1#l1')).toBe('/admin/centres/c1/licences');
  });
});

describe('what is told of a certificate', () => {
  const about = (type: string, data: Record<string, unknown>) => ({ type, subjectId: 's1', centreId: 'c1', data });

  it('says of how many, where it is of more than one', () => {
    expect(countedBy('certificates_reissued', about('reissue.issuer_done', { issued: 12 }))).toBe(12);
    expect(countedBy('template_waits', about('certificate_template.submitted', {}))).toBeNull();
  });

  it('waits for the official of each centre by itself', () => {
    const awaited = about('reissue.signature_awaited', { centreId: 'c1', awaiting: 3 });
    const waiting = { kind: 'reissue_unsigned', subjectId: 's1#c1' };
    expect([causedBy(awaited), countedBy('reissue_unsigned', awaited)]).toEqual([[waiting], 3]);
    expect(settledBy(about('reissue.signed', { centreId: 'c1' }))).toEqual([waiting]);
    expect(notificationKinds.reissue_unsigned.path('s1#c1')).toBe('/admin/reissues/s1');
  });

  it('asks nobody to publish what they drew', () => {
    const submitted = about('certificate_template.submitted', { authorIds: ['a1', 'a2'] });
    expect(barredFrom('template_waits', submitted)).toEqual(['a1', 'a2']);
    expect(barredFrom('issuance_waits', submitted)).toEqual([]);
    for (const end of ['published', 'returned', 'withdrawn']) {
      expect(settledBy(about(`certificate_template.${end}`, {}))).toContainEqual({
        kind: 'template_waits',
        subjectId: 's1',
      });
    }
  });
});

describe('what is told of terms of use', () => {
  const about = (type: string, data: Record<string, unknown> = {}) => ({ type, subjectId: 'b1', centreId: null, data });

  it('waits for whoever did not write them, once for each time that they are handed in', () => {
    const waiting = { kind: 'terms_of_use_waits', subjectId: 'b1' };
    expect(causedBy(about('body.terms_written'))).toEqual([]);
    const submitted = about('body.terms_submitted', { authorIds: ['a1'] });
    expect(causedBy(submitted)).toEqual([waiting]);
    expect(barredFrom('terms_of_use_waits', submitted)).toEqual(['a1']);
    for (const end of ['published', 'returned', 'withdrawn']) {
      expect(settledBy(about(`body.terms_${end}`))).toContainEqual(waiting);
    }
    expect(notificationKinds.terms_of_use_waits.path('b1')).toBe('/admin/bodies/b1/terms-of-use');
  });
});

describe('what is told of an agreement that is made anew', () => {
  const about = (type: string, data: Record<string, unknown> = {}) => ({
    ...{ type: `candidacy.${type}`, subjectId: 'k1', centreId: null },
    data: { sessionId: 's1', ...data },
  });
  const both = [
    { kind: 'agreement_to_renew', subjectId: 's1#k1' },
    { kind: 'agreement_to_sign', subjectId: 'k1' },
  ];

  it('reaches the new assessor and the candidate, each where they sign, until both have signed or nobody will', () => {
    const superseded = about('agreement_superseded', { assessorAccountIds: ['a1'], candidateAccountIds: ['c1'] });
    expect(causedBy(superseded)).toEqual(both);
    expect(namedBy('agreement_to_renew', superseded)).toEqual(['a1']);
    expect(namedBy('agreement_to_sign', superseded)).toEqual(['c1']);
    expect(namedBy('decision_published', about('x', { accountIds: ['h1'] }))).toEqual(['h1']);
    expect(notificationKinds.agreement_to_renew.path('s1#k1')).toBe('/admin/assessments/s1/checklist');
    expect(notificationKinds.agreement_to_sign.path('k1')).toBe('/my');
    for (const end of ['agreement_renewed', 'agreement_superseded', 'unseated', 'missed', 'stopped', 'postponed']) {
      expect(settledBy(about(end)).filter(({ kind }) => kind.startsWith('agreement_'))).toEqual(both);
    }
    expect(settledBy(about('agreed'))).toEqual([]);
  });
});
