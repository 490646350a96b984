import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { enrolments, intake } from '@kompeten/contract';
import type { ApplicationCard, NewNomination } from '@kompeten/domain';
import { type SignedIn, signedIn } from '../../testing/builders.ts';
import { claimedBy } from '../../testing/claim-builders.ts';
import { APPLICANT_PIN, anApplication, anOpenCohort, applied, sheetOf } from '../../testing/selection-builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import {
  aCohort,
  aPerson,
  aTrainingStage,
  enrolled,
  moved,
  type TrainingStage,
} from '../../testing/training-builders.ts';

describe('applying for a cohort', () => {
  let api: TestApi;
  let stage: TrainingStage;
  let officer: SignedIn;
  let cohortId: string;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
    officer = await signedIn(api, { role: 'cooperative_officer' });
    cohortId = await anOpenCohort(stage);
  });
  afterAll(() => api?.stop());

  const open = ({ applicationCode }: ApplicationCard, pin = APPLICANT_PIN) =>
    api.anonymous.call(intake.openApplication, { body: { applicationCode, pin } });
  const answer = ({ applicationCode }: ApplicationCard, said: 'confirm' | 'withdraw') =>
    api.anonymous.call(intake.answerApplication, { body: { applicationCode, pin: APPLICANT_PIN, answer: said } });

  it('shows what is open to everybody, by place, trade and a word, and nothing else', async () => {
    const { id: draft } = await aCohort(stage, { startsOn: '2031-03-03', endsOn: '2031-03-05' });
    const list = (query: object) => api.anonymous.call(intake.listOpenCohorts, { query });
    const { items, regions, trades } = await list({ region: '35', q: 'uji', trade: 'fishery' });
    expect(items).toMatchObject([{ id: cohortId, trade: 'fishery', seatsLeft: 30, lessonHours: 4 }]);
    await expect(list({ trade: 'sulap' })).rejects.toMatchObject({ status: 422, code: 'request.invalid' });
    expect({ regions, trades }).toEqual({ regions: [{ code: '35', name: 'JAWA TIMUR' }], trades: ['fishery'] });
    for (const other of [{ region: '32' }, { q: 'perbengkelan' }, { trade: 'welding' }])
      expect((await list(other)).items).toEqual([]);
    const hidden = api.anonymous.call(intake.getOpenCohort, { params: { cohortId: draft } });
    await expect(hidden).rejects.toMatchObject({ status: 404, code: 'cohort.not_found' });
  });

  it('needs no account, takes no seat, and is opened again by code and PIN alone', async () => {
    const card = await applied(api, cohortId, { cooperativeText: 'Kopdes Tembokrejo', motivation: 'Ingin maju' });
    expect(card).toMatchObject({ status: 'applied', applicationCode: expect.stringMatching(`^${card.number}-`) });
    expect(await open(card)).toMatchObject({ status: 'applied', fullName: card.fullName, answers: ['withdraw'] });
    const [applicant] = (await sheetOf(stage, cohortId)).items.filter(({ number }) => number === card.number);
    expect(applicant).toMatchObject({ cooperative: 'Kopdes Tembokrejo', channel: 'public', motivation: 'Ingin maju' });
    expect(await api.anonymous.call(intake.getOpenCohort, { params: { cohortId } })).toMatchObject({ seatsLeft: 30 });
    const stored = JSON.stringify(await sql(api, 'select a::text as text from training_applications a'));
    expect(stored).not.toContain(card.applicationCode.replaceAll('-', ''));
  });

  it('refuses a wrong PIN, counts it and locks; an unknown code says nothing', async () => {
    const card = await applied(api, cohortId);
    const tries = await Promise.allSettled(Array.from({ length: 6 }, () => open(card, '904317')));
    const codes = tries.map((each) => (each.status === 'rejected' ? each.reason.code : 'opened')).sort();
    expect(codes).toEqual([...Array(2).fill('claim_card.locked'), ...Array(4).fill('claim_card.wrong_pin')]);
    const unknown = { applicationCode: '0000-0000-0000', pin: APPLICANT_PIN };
    const refused = api.anonymous.call(intake.openApplication, { body: unknown });
    await expect(refused).rejects.toMatchObject({ code: 'claim_card.unknown' });
  });

  it.each([
    [
      'a NIK that cannot be',
      { person: aPerson({ identity: { kind: 'nik', value: '3510061704900000' } }) },
      'nik_malformed',
    ],
    ['a PIN that is none', { pin: '12' }, 'pin_six_digits'],
    ['no consent', { consent: false as never }, 'invalid_value'],
  ])('refuses %s at the edge', async (_, wish, code) => {
    await expect(applied(api, cohortId, wish)).rejects.toMatchObject({
      code: 'request.invalid',
      params: { issues: [expect.objectContaining({ code })] },
    });
  });

  it('refuses the same person twice, an easy PIN, whoever is under age without a guardian, and a closed cohort', async () => {
    const person = aPerson();
    await applied(api, cohortId, { person });
    await expect(applied(api, cohortId, { person })).rejects.toMatchObject({ code: 'enrolment.already_enrolled' });
    await expect(applied(api, cohortId, { pin: '123456' })).rejects.toMatchObject({ code: 'claim_card.easy_pin' });
    const minor = aPerson({ birthDate: '2020-04-17' });
    await expect(applied(api, cohortId, { person: minor })).rejects.toMatchObject({ code: 'intake.guardian_needed' });
    const guarded = await applied(api, cohortId, { person: minor, guardian: { fullName: 'Ibu Sumiati' } });
    expect((await sheetOf(stage, cohortId)).items.find(({ number }) => number === guarded.number)).toMatchObject({
      guardianName: 'Ibu Sumiati',
    });
    const closed = await anOpenCohort(stage);
    await moved(stage, closed, 'close_enrolment');
    await expect(applied(api, closed)).rejects.toMatchObject({ code: 'intake.closed' });
  });

  it('answers a repeat with the same code, since the first answer may be lost on the way', async () => {
    const call = { params: { cohortId }, body: anApplication() };
    const headers = { 'idempotency-key': 'lamaran-dari-telepon' };
    const first = await api.anonymous.call(intake.applyForCohort, call, { headers });
    expect(await api.anonymous.call(intake.applyForCohort, call, { headers })).toEqual(first);
  });

  it('ends at the applicant’s own wish, once', async () => {
    const card = await applied(api, cohortId);
    await expect(answer(card, 'confirm')).rejects.toMatchObject({ code: 'intake.nothing_to_confirm' });
    expect(await answer(card, 'withdraw')).toMatchObject({ status: 'withdrawn', answers: [] });
    await expect(answer(card, 'withdraw')).rejects.toMatchObject({ code: 'intake.cannot_withdraw' });
  });

  it('starts at applied for somebody signed in, who applies for nobody else', async () => {
    const known = await enrolled(stage, await anOpenCohort(stage));
    const trainee = await claimedBy(api, stage, known.id);
    const { fullName, birthDate } = known.person;
    const apply = (person: ReturnType<typeof aPerson>) =>
      trainee.call(enrolments.createEnrolment, { params: { cohortId }, body: { person } });
    await expect(apply(aPerson())).rejects.toMatchObject({ code: 'intake.someone_else' });
    const identity = { kind: 'none' as const, reason: 'Sudah dikenal balai' };
    const own = await apply({ fullName, birthDate, identity });
    expect(own).toMatchObject({ status: 'applied', personId: known.personId });
    expect((await trainee.call(intake.listMyApplications, {})).items).toMatchObject([{ enrolmentId: own.id }]);
    const params = { enrolmentId: own.id };
    const withdrawn = await trainee.call(intake.answerMyApplication, { params, body: { answer: 'withdraw' } });
    expect(withdrawn.status).toBe('withdrawn');
    const stranger = officer.call(intake.answerMyApplication, { params, body: { answer: 'withdraw' } });
    await expect(stranger).rejects.toMatchObject({ status: 404, code: 'enrolment.not_found' });
  });

  it('comes from a cooperative for its own people, who set their PIN at the first use', async () => {
    const cooperativeId = officer.account.memberships[0]?.cooperativeId ?? '';
    const nominate = (wish: Partial<NewNomination> = {}) => {
      const body = { person: aPerson(), cooperativeId, consent: true as const, ...wish };
      return officer.call(intake.nominate, { params: { cohortId }, body });
    };
    const card = await nominate({ cooperativeRole: 'treasurer' });
    const { items } = await officer.call(intake.listNominations, {});
    expect(items).toMatchObject([{ number: card.number, fullName: card.fullName, status: 'applied' }]);
    const seen = (await sheetOf(stage, cohortId)).items.find(({ number }) => number === card.number);
    expect(seen).toMatchObject({ channel: 'nomination', nominatedBy: items[0]?.cooperativeName });
    await expect(open(card, '170490')).rejects.toMatchObject({ code: 'claim_card.birth_date_pin' });
    expect(await open(card)).toMatchObject({ fullName: card.fullName });
    await expect(nominate({ cooperativeId: cohortId })).rejects.toMatchObject({ code: 'intake.no_cooperative' });
    const byCentre = stage.manager.call(intake.listNominations, {});
    await expect(byCentre).rejects.toMatchObject({ status: 403, code: 'identity.forbidden' });
  });
});
