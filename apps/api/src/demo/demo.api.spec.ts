import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { contract } from '@kompeten/contract';
import { CohortStatus } from '@kompeten/domain';
import { cookieOf } from '../testing/builders.ts';
import { startTestApi, type TestApi } from '../testing/test-api.ts';
import { DEMO_PASSWORD, demoEmail } from './demo-accounts.ts';
import { TRAINEE_NAME } from './demo-people.ts';
import { loadDemo } from './load-demo.ts';

const [WHOLE_STORY, all] = [240_000, { query: { limit: 200 } }] as const;

describe('the demo story', () => {
  let api: TestApi;
  let told: boolean;
  beforeAll(async () => {
    api = await startTestApi();
    told = await loadDemo(api.app);
  }, WHOLE_STORY);
  afterAll(() => api?.stop());

  const as = async (name: string) => api.client({ cookie: await cookieOf(api, demoEmail(name), DEMO_PASSWORD) });
  const cohortIn = async (status: CohortStatus, title: RegExp) => {
    const { items } = await (await as('admin')).call(contract.listCohorts, { query: { status, limit: 200 } });
    const cohort = items.find((each) => title.test(each.title));
    if (!cohort) throw new Error(`No cohort is ${status} and called ${title}`);
    return { cohortId: cohort.id };
  };

  it('is told once', async () => {
    expect([told, await loadDemo(api.app)]).toEqual([true, false]);
  });

  it.each([
    ['admin', 'administrator'],
    ['ministry', 'ministry'],
    ['centre.manager', 'centre_manager'],
    ['centre.head', 'centre_manager'],
    ['instructor', 'instructor'],
    ['certification.manager', 'certification_manager'],
    ['assessor', 'assessor'],
    ['panel', 'panel_member'],
    ['trainee', 'trainee'],
    ['cooperative', 'cooperative_officer'],
    ['auditor', 'auditor'],
  ])('lets %s in as %s', async (name, role) => {
    const { user } = await (await as(name)).call(contract.getSession, {});
    expect(user).toMatchObject({ roles: [role], secondFactor: 'not_needed' });
  });

  it('has a cohort in every state', async () => {
    const { items } = await (await as('admin')).call(contract.listCohorts, all);
    expect(new Set(items.map(({ status }) => status))).toEqual(new Set(CohortStatus.options));
    expect(items.every(({ demo }) => demo)).toBe(true);
  });

  it('has qualifications in force, about to expire and expired', async () => {
    const manager = await as('centre.manager');
    const { items } = await manager.call(contract.listInstructors, all);
    const ends = items.flatMap(({ qualifications }) => qualifications.map((each) => each.validUntil ?? '9999-12-31'));
    const [today, soon] = [api.clock.today(), new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10)];
    expect(ends.some((end) => end < today)).toBe(true);
    expect(ends.some((end) => end > today && end < soon)).toBe(true);
    expect(ends.some((end) => end > soon)).toBe(true);
    expect(items.flatMap(({ qualifications }) => qualifications).some(({ certificate }) => certificate)).toBe(true);
    expect((await manager.call(contract.listExpiringLicences, {})).items).toMatchObject([{ kind: 'accreditation' }]);
  });

  it('has published curricula, a draft and a second edition', async () => {
    const { items } = await (await as('centre.head')).call(contract.listCurricula, all);
    expect(items.filter(({ status }) => status === 'published')).toHaveLength(3);
    expect(items.filter(({ status, edition }) => status === 'draft' && edition === 2)).toHaveLength(1);
  });

  it('gives the instructor a running cohort, half graded', async () => {
    const instructor = await as('instructor');
    const { items } = await instructor.call(contract.listCohorts, { query: { status: 'running' } });
    const params = { cohortId: items[0]?.id ?? '' };
    const { items: people } = await instructor.call(contract.listEnrolments, { params, ...all });
    const { grades } = await instructor.call(contract.listGrades, { params });
    expect(people.length).toBeGreaterThanOrEqual(20);
    expect(grades.length > people.length && grades.length < people.length * 3).toBe(true);
  });

  it('has a prepared phone that still holds work, and a cell that two people judged differently', async () => {
    const manager = await as('centre.manager');
    const params = await cohortIn('running', /Angkatan IV/);
    const { items } = await manager.call(contract.listDevices, { params });
    expect(items).toEqual([expect.objectContaining({ label: 'HP Balai Desa Muncar', waiting: 3, unheard: true })]);
    const { grades } = await manager.call(contract.listGrades, { params });
    const contested = grades.filter((grade) => grade.contested);
    expect(contested.map(({ rivals }) => rivals.map(({ judgement }) => judgement).sort())).toEqual([['BK', 'K']]);
  });

  it('has a judgement that came too late and waits for a decision about a certificate', async () => {
    const query = { status: 'open' as const };
    const { items } = await (await as('centre.head')).call(contract.listCorrections, { query });
    expect(items).toMatchObject([{ kind: 'grade', blockers: [], certificateId: expect.any(String) }]);
    expect(items[0]).toMatchObject({ standing: { judgement: 'K' }, proposed: { judgement: 'BK' } });
  });

  it('has people as they are: without NIK, with one name, with an apostrophe, under age with a guardian', async () => {
    const admin = await as('admin');
    const params = await cohortIn('completed', /Angkatan III/);
    const { items } = await admin.call(contract.listEnrolments, { params, ...all });
    const names = items.map(({ person }) => person.fullName);
    expect(new Set(names).size).toBe(names.length);
    expect(names.some((name) => !name.includes(' ')) && names.some((name) => name.includes("'"))).toBe(true);
    const kinds = items.flatMap(({ person, hasClaimCard }) => [person.identityKind, hasClaimCard]);
    expect(kinds).toEqual(expect.arrayContaining(['none', true]));
    expect(items.filter(({ voucher }) => voucher).map(({ lacksVoucher }) => lacksVoucher)).toContain(false);
    const open = { params: await cohortIn('enrolling', /Angkatan V/), ...all };
    const guarded = (await admin.call(contract.listEnrolments, open)).items.filter(({ guardian }) => guardian);
    expect(guarded).toMatchObject([{ status: 'enrolled', guardian: { way: 'letter' } }]);
  });

  it('has certificates in force, suspended, revoked and replaced, all of them specimens dated today', async () => {
    const params = await cohortIn('completed', /Angkatan III/);
    const { items } = await (await as('centre.manager')).call(contract.listCertificates, {
      query: { ...params, limit: 200 },
    });
    expect(new Set(items.map(({ standing }) => standing))).toEqual(
      new Set(['valid', 'suspended', 'revoked', 'replaced']),
    );
    expect(items.filter(({ kind }) => kind === 'participation')).toHaveLength(3);
    expect(items.every(({ specimen, issuedOn }) => specimen && issuedOn === api.clock.today())).toBe(true);
  });

  it('lets the trainee find the own certificate, and anyone verify it', async () => {
    const { items } = await (await as('trainee')).call(contract.listMyCertificates, {});
    expect(items).toHaveLength(1);
    const code = items[0]?.code ?? '';
    const answer = await api.anonymous.call(contract.verifyCode, { params: { code } });
    expect(answer).toMatchObject({ status: 'valid', holderName: TRAINEE_NAME, kind: 'training' });
  });

  it('has a batch of a community centre and a round of the centre’s own that wait for the head', async () => {
    const head = await as('centre.head');
    const { items } = await head.call(contract.listIssuanceBatches, { query: { status: 'pending_approval' } });
    expect(items).toMatchObject([{ centreName: 'BLKK CONTOH Nurul Falah', blockers: [] }]);
    const rounds = await head.call(contract.listIssuanceRounds, { query: { status: 'pending_approval' } });
    expect(rounds.items).toMatchObject([{ kind: 'participation', cohorts: 1, total: 1, blockers: [] }]);
  });

  it('has a request that waits for a second person', async () => {
    const { items } = await (await as('centre.head')).call(contract.listCertificateRequests, {
      query: { status: 'pending' },
    });
    expect(items.map(({ kind }) => kind).sort()).toEqual(['revocation', 'suspension']);
  });
});
