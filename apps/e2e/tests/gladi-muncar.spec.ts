import { beforeAll, describe, expect, it } from '@jest/globals';
import { contract } from '@kompeten/contract';
import {
  type Certificate,
  type CohortDetail,
  type CohortEvent,
  type DecisionPanelDetail,
  type Enrolment,
  findCode,
  normaliseCode,
  type TrainingSession,
} from '@kompeten/domain';
import { assessAll } from '../src/assessing/cohort.ts';
import { certifyPanel } from '../src/assessing/documents.ts';
import { decideToday } from '../src/assessing/panel.ts';
import { bodyAtWork, type WorkingBody } from '../src/assessing/staff.ts';
import { hire } from '../src/instructor.ts';
import { anyone, type Colleague, signIn, signInWith } from '../src/office.ts';
import { pdfOf } from '../src/pdf.ts';
import { appealAndHear, type Offered, takeOffer } from '../src/rehearsal/day-four.ts';
import { at, daysAgo } from '../src/rehearsal/days.ts';
import { hoursToCertificate, say } from '../src/rehearsal/figures.ts';
import { checkStatement, readPhotocopy } from '../src/rehearsal/photocopy.ts';
import { waitForBatch } from '../src/rehearsal/progress.ts';
import { qualify } from '../src/rehearsal/staff.ts';
import { clerkList, misspelt, villagers } from '../src/rehearsal/village.ts';

// The field rehearsal (docs/gladi-muncar.md): eighty people, three days in a village, certificates on the same day.
const unitCodes = ['CONTOH.KDKMP.01', 'CONTOH.KDKMP.03', 'CONTOH.KDKMP.04'];
const params = () => ({ cohortId: cohort.id });
let manager: Colleague;
let head: Colleague;
let instructor: Colleague;
let cohort: CohortDetail;
let people: Enrolment[];
let sessions: TrainingSession[];
let certificates: Certificate[];
let entryBegan: Date;
let body: WorkingBody;
let offered: Offered[];
let panel: DecisionPanelDetail;

const move = async (event: CohortEvent, reason?: string) => {
  cohort = await manager.call(contract.transitionCohort, {
    params: params(),
    body: { event, version: cohort.version, reason },
  });
};
const upload = (dryRun: 'true' | 'false') =>
  manager.call(contract.importEnrolments, {
    params: params(),
    query: { dryRun },
    file: new Blob([clerkList()]),
    fileName: 'peserta.csv',
  });
const last = <T>(all: readonly T[]): T => all[all.length - 1] as T;
const certificateOf = (index: number) => certificates.find(({ enrolmentId }) => enrolmentId === people[index]?.id);

describe('Gladi Muncar', () => {
  beforeAll(async () => {
    [manager, head] = (await Promise.all(['centre.manager', 'centre.head'].map(signIn))) as [Colleague, Colleague];
    // Those of the demo data teach on days that count from when the product was started, be it before midnight.
    const { email, password } = await hire('instructor', manager.centreId, 'Wahyu Setiadi');
    instructor = await signInWith({ email, password });
  });

  it('a curriculum of 24 lesson hours is published and a cohort opened for eighty', async () => {
    const units = unitCodes.map((code) => ({ code, title: code, lessonHours: 8 }));
    const draft = await manager.call(contract.createCurriculum, {
      body: { title: `Gladi Muncar ${Date.now()}`, centreId: manager.centreId, units },
    });
    const published = await manager.call(contract.publishCurriculum, {
      params: { curriculumId: draft.id },
      body: { version: draft.version },
    });
    const body = {
      centreId: manager.centreId,
      curriculumId: published.id,
      title: 'Gladi Muncar',
      startsOn: daysAgo(4),
      endsOn: daysAgo(2),
      capacity: 80,
    };
    cohort = await manager.call(contract.createCohort, { body });
    await move('open_enrolment');
    expect(cohort.status).toBe('enrolling');
  });

  it('the clerk’s list enrols eighty in one go, three of them without NIK, after a dry run that changed nothing', async () => {
    expect(await upload('true')).toMatchObject({ dryRun: true, accepted: 80, rejected: [] });
    expect((await manager.call(contract.listEnrolments, { params: params(), query: {} })).items).toHaveLength(0);
    expect(await upload('false')).toMatchObject({ dryRun: false, accepted: 80, rejected: [] });
    people = (await manager.call(contract.listEnrolments, { params: params(), query: { limit: 200 } })).items.sort(
      (a, b) => a.rosterNumber - b.rosterNumber,
    );
    expect(people.filter(({ person }) => person.identityKind === 'none')).toHaveLength(3);
  });

  it('the same list once more doubles nobody', async () => {
    const again = await upload('false');
    expect(again.accepted).toBe(0);
    expect(again.rejected).toHaveLength(80);
  });

  it('three days are entered after the fact, the head of the centre teaching on the third', async () => {
    for (const event of ['close_enrolment', 'confirm', 'start'] as const) await move(event);
    const teachers = [await qualify(manager, instructor, unitCodes), await qualify(manager, head, unitCodes)] as const;
    sessions = [];
    for (const [index, unitCode] of unitCodes.entries()) {
      const day = daysAgo(4 - index);
      const body = {
        startsAt: at(day, 8),
        endsAt: at(day, 14),
        mode: 'on_site' as const,
        instructorId: teachers[index === 2 ? 1 : 0],
        unitCodes: [unitCode],
        place: 'Balai desa',
      };
      sessions.push(await manager.call(contract.createSession, { params: params(), body }));
    }
    expect(sessions.map(({ lessonHours }) => lessonHours)).toEqual([8, 8, 8]);
  });

  it('attendance comes from the phone on two days and from a sheet of paper on one', async () => {
    entryBegan = new Date();
    for (const [index, session] of sessions.entries()) {
      const recorder = index === 1 ? manager : index === 2 ? head : instructor;
      const entries = people.map((person, place) => ({
        sessionId: session.id,
        enrolmentId: person.id,
        status: place === 79 && index > 0 ? ('absent' as const) : ('present' as const),
      }));
      await recorder.call(contract.recordAttendance, { params: params(), body: { entries } });
    }
    const { summaries } = await manager.call(contract.getAttendance, { params: params() });
    expect(summaries.filter(({ percent }) => percent === 100)).toHaveLength(79);
  });

  it('240 judgements are recorded and none is lost, though two grade at the same time', async () => {
    const sheet = (unitCode: string) =>
      people.map(({ id }, place) => ({
        enrolmentId: id,
        unitCode,
        judgement: place === 78 && unitCode === unitCodes[1] ? ('BK' as const) : ('K' as const),
      }));
    const [one, two, three] = unitCodes.map(sheet);
    await Promise.all([
      instructor.call(contract.recordGrades, { params: params(), body: { grades: [...(one ?? []), ...(two ?? [])] } }),
      head.call(contract.recordGrades, { params: params(), body: { grades: three ?? [] } }),
    ]);
    const { grades } = await manager.call(contract.listGrades, { params: params() });
    expect(grades).toHaveLength(240);
  });

  it('a judgement on an old version is refused by name and overwrites nobody', async () => {
    const stale = { enrolmentId: people[0]?.id ?? '', unitCode: unitCodes[0] ?? '', judgement: 'BK' as const };
    const refused = head.call(contract.recordGrades, { params: params(), body: { grades: [stale] } });
    await expect(refused).rejects.toMatchObject({ status: 409, code: 'grading.stale' });
  });

  it('completing decides who passed: 78, one BK and one absent did not', async () => {
    await move('open_evaluation');
    await move('complete');
    people = (await manager.call(contract.listEnrolments, { params: params(), query: { limit: 200 } })).items.sort(
      (a, b) => a.rosterNumber - b.rosterNumber,
    );
    expect(people.filter(({ status }) => status === 'passed')).toHaveLength(78);
    const late = {
      enrolmentId: people[0]?.id ?? '',
      unitCode: unitCodes[0] ?? '',
      judgement: 'BK' as const,
      version: 1,
    };
    const refused = instructor.call(contract.recordGrades, { params: params(), body: { grades: [late] } });
    await expect(refused).rejects.toMatchObject({ code: 'grading.not_open' });
  });

  it('one person alone cannot issue; two can, and 78 certificates are signed the same day', async () => {
    const { batchId, total } = await manager.call(contract.requestIssuance, {
      params: params(),
      body: { kind: 'training' },
    });
    expect(total).toBe(78);
    const alone = manager.call(contract.approveIssuance, { params: { batchId }, body: undefined });
    await expect(alone).rejects.toMatchObject({ code: 'issuance.same_person' });
    const { listHash } = await head.call(contract.getIssuanceBatch, { params: { batchId } });
    await head.call(contract.approveIssuance, { params: { batchId }, body: { listHash } });
    expect(await waitForBatch(head, batchId)).toMatchObject({ status: 'done', issued: 78, failed: [] });
    certificates = (await manager.call(contract.listCertificates, { query: { cohortId: cohort.id, limit: 200 } }))
      .items;
    expect(certificates).toHaveLength(78);
  });

  it('hours from the last session to the certificate: entered two days later, it opens the same day', async () => {
    const [one] = certificates.slice(-1);
    const answer = await anyone().call(contract.verifyCode, { params: { code: one?.code ?? '' } });
    expect(answer).toMatchObject({ status: 'valid', issuedOn: daysAgo(0) });
    const { fromLastSession, fromEntry } = hoursToCertificate(sessions, entryBegan, new Date());
    say(
      `${fromLastSession.toFixed(1)} hours from the last session to 78 certificates, ${fromEntry.toFixed(2)} since entry began`,
    );
    expect(fromEntry).toBeLessThan(1);
    expect(fromLastSession).toBeLessThan(58 + fromEntry);
  });

  it('the two others get a statement of participation, which never says certificate of competence', async () => {
    const { batchId, total } = await manager.call(contract.requestIssuance, {
      params: params(),
      body: { kind: 'participation' },
    });
    expect(total).toBe(2);
    await head.call(contract.approveIssuance, { params: { batchId }, body: undefined });
    expect(await waitForBatch(head, batchId)).toMatchObject({ status: 'done', issued: 2 });
  });

  it('four misspelt names are corrected by two people; the old certificates lead to the new ones', async () => {
    for (const index of misspelt) {
      const old = certificateOf(index);
      const body = { reason: 'name_correction', note: 'Sesuai KTP', holderName: villagers[index]?.fullName };
      const { requestId } = await manager.call(contract.requestReplacement, {
        params: { certificateId: old?.id ?? '' },
        body,
      });
      await head.call(contract.approveCertificateRequest, { params: { requestId } });
      const answer = await anyone().call(contract.verifyCode, { params: { code: old?.code ?? '' } });
      expect(answer.status).toBe('replaced');
      const next = await anyone().call(contract.verifyCode, { params: { code: answer.replacedByCode ?? '' } });
      expect(next).toMatchObject({ status: 'valid', holderName: villagers[index]?.fullName });
    }
  });

  it('a lost card is replaced; the old one opens nothing, the new one opens the certificate without e-mail', async () => {
    const enrolmentId = people[0]?.id ?? '';
    const lost = await manager.call(contract.issueClaimCard, { params: { enrolmentId } });
    const card = await manager.call(contract.issueClaimCard, { params: { enrolmentId } });
    const old = anyone().call(contract.claim, { body: { claimCode: lost.claimCode, pin: '123456' } });
    await expect(old).rejects.toMatchObject({ code: 'claim_card.replaced' });
    const { user, firstTime } = await anyone().call(contract.claim, {
      body: { claimCode: card.claimCode, pin: '482915' },
    });
    expect({ firstTime, roles: user.roles }).toEqual({ firstTime: true, roles: ['trainee'] });
  });

  it('the clerk with a photocopy types or scans, and is told the truth, before and after a revocation', async () => {
    const shown = certificateOf(5) as Certificate;
    const holderName = people[5]?.person.fullName;
    const copy = readPhotocopy(await pdfOf(manager, shown.id));
    const answers = async () => {
      const typed = await anyone().call(contract.verifyCode, { params: { code: shown.code.toLowerCase() } });
      const scanned = await anyone().call(contract.verifyCode, { params: { code: findCode(copy.first) ?? '' } });
      expect({ ...scanned, asOf: null }).toEqual({ ...typed, asOf: null });
      return { typed, signed: await checkStatement(copy.second) };
    };
    const before = await answers();
    expect(before.typed).toMatchObject({ status: 'valid', kind: 'training', holderName });
    expect(before.signed).toMatchObject({ statement: { code: shown.code, holderName }, isRevoked: false });
    const params = { certificateId: shown.id };
    const body = { reason: 'issued_in_error' as const, note: 'Gladi' };
    const { requestId } = await manager.call(contract.requestRevocation, { params, body });
    await head.call(contract.approveCertificateRequest, { params: { requestId } });
    const after = await answers();
    expect(after.typed).toMatchObject({ status: 'revoked', reasonClass: 'issued_in_error' });
    expect(after.signed).toMatchObject({ statement: { code: shown.code }, isRevoked: true });
  });

  it('day four: eight assessors assess those who took the offer; who they are was typed once, in the clerk’s list', async () => {
    body = await bodyAtWork(8);
    offered = await takeOffer(manager, body, people.slice(1, 25));
    expect(offered.map(({ application }) => application.fullName)).toEqual(
      villagers.slice(1, 25).map(({ fullName }) => fullName),
    );
    const unit = body.scheme.units.at(-1)?.code ?? '';
    const seats = offered.map(({ application, assessorId }) => ({ applicationId: application.id, assessorId }));
    const session = await assessAll(
      body,
      'Gladi Muncar, hari keempat',
      seats,
      new Map([[last(seats).applicationId, unit]]),
    );
    expect(new Set(session.candidacies.map(({ assessorId }) => assessorId)).size).toBe(8);
    const judged = await Promise.all(
      session.candidacies.map(({ id }) =>
        body.manager.call(contract.listJudgementEvents, { params: { candidacyId: id }, query: {} }),
      ),
    );
    const criteria = last(offered).application.units.flatMap(({ elements }) => elements.flatMap((one) => one.criteria));
    expect(judged.map(({ items }) => items.length)).toEqual(judged.map(() => criteria.length));
    panel = await decideToday(body, session.id);
    expect(panel.decisions.filter(({ outcome }) => outcome === 'competent')).toHaveLength(23);
  });

  it('an appeal is upheld; those with a NIK are certified the same day, and two without one wait by name', async () => {
    const appellant = last(offered);
    const { candidacyId = '' } = panel.decisions.find(({ outcome }) => outcome !== 'competent') ?? {};
    const unit = body.scheme.units.at(-1)?.code ?? '';
    expect(await appealAndHear(body, appellant.own, candidacyId, [unit])).toBe('corrected');
    const reported = await certifyPanel(body, panel.id);
    expect(reported.filter(({ result }) => result === 'K')).toHaveLength(22);
    const { waiting } = await body.manager.call(contract.getBnspReport, { params: { panelId: panel.id } });
    expect(waiting.map(({ fullName }) => fullName).sort()).toEqual(
      villagers
        .slice(1, 3)
        .map(({ fullName }) => fullName)
        .sort(),
    );
    for (const { fullName, reference } of reported) {
      const answer = await anyone().call(contract.verifyCode, { params: { code: normaliseCode(reference) } });
      expect(answer).toMatchObject({ status: 'valid', kind: 'competency', holderName: fullName, issuedOn: daysAgo(0) });
    }
    expect(reported.map(({ fullName }) => fullName)).toContain(appellant.application.fullName);
  });

  it('all of it stands in the audit trail', async () => {
    const auditor = await signIn('auditor');
    const { items } = await auditor.call(contract.listAuditEvents, { query: { subjectId: cohort.id, limit: 200 } });
    expect(items.length).toBeGreaterThan(6);
  });
});
