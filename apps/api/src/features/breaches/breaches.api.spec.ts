import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { breaches, dataRights, policies } from '@kompeten/contract';
import type { NewBreach } from '@kompeten/domain';
import { newId } from '../../clock.ts';
import { type SignedIn, signedIn } from '../../testing/builders.ts';
import { claimedBy } from '../../testing/claim-builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { toldOf } from '../../testing/told.ts';
import { aCohort, aTrainingStage, enrolled, moved, type TrainingStage } from '../../testing/training-builders.ts';
import { EscalateBreachesJob, ForgetBreachNoticesJob } from './breaches.job.ts';

const note = 'Penerima menyatakan tertulis bahwa surelnya dihapus.';

describe('breaches of personal data', () => {
  let api: TestApi;
  let stage: TrainingStage;
  let administrator: SignedIn;
  let cohortId: string;
  let enrolmentId: string;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
    administrator = await signedIn(api, { role: 'administrator' });
    cohortId = (await aCohort(stage)).id;
    await moved(stage, cohortId, 'open_enrolment');
    enrolmentId = (await enrolled(stage, cohortId)).id;
  });
  afterAll(() => api?.stop());

  const facts = (): NewBreach => ({
    ...{ title: 'Daftar peserta salah kirim', what: 'Daftar hadir terkirim ke alamat surel yang salah.' },
    ...{ foundAt: new Date().toISOString(), occurredOn: null, data: ['name', 'contact'], people: 1 },
    ...{ measures: 'Surel ditarik; abaikan telepon yang meminta PIN.', contact: 'Kantor balai' },
    ...{ everybody: false, centreIds: [stage.centreId], bodyIds: [], cohortIds: [] },
  });
  const record = (wish: Partial<NewBreach> = {}, by = administrator) =>
    by.call(breaches.recordBreach, { body: { ...facts(), ...wish } });
  const move = (breachId: string, event: 'tell_people' | 'tell_authority' | 'close' | 'dismiss', words?: string) =>
    administrator.call(breaches.moveBreach, { params: { breachId }, body: { event, note: words ?? null } });
  const noticesOf = async (by: Pick<SignedIn, 'call'>) => (await by.call(breaches.listMyBreachNotices, {})).items;

  it('are told to the people whom they concern, by their own card, and to the staff there', async () => {
    const { id, dueAt, foundAt } = await record();
    expect(Date.parse(dueAt) - Date.parse(foundAt)).toBe(3 * 86_400_000);
    const later = await enrolled(stage, cohortId);
    expect(await noticesOf(await claimedBy(api, stage, enrolmentId))).toEqual([]);
    const told = await move(id, 'tell_people');
    expect(told).toMatchObject({ status: 'people_told', notices: { told: 4, read: 0 } });
    const trainee = await claimedBy(api, stage, enrolmentId);
    const [notice] = await noticesOf(trainee);
    expect(notice).toMatchObject({ title: facts().title, data: ['name', 'contact'], readAt: null, outcome: null });
    const params = { breachNoticeId: notice?.id ?? '' };
    const once = await trainee.call(breaches.readMyBreachNotice, { params });
    expect(await trainee.call(breaches.readMyBreachNotice, { params })).toEqual(once);
    await expect(stage.operator.call(breaches.readMyBreachNotice, { params })).rejects.toMatchObject({
      ...{ status: 404, code: 'breach.notice_not_found' },
    });
    expect(await noticesOf(await claimedBy(api, stage, later.id))).toEqual([]);
    expect(await noticesOf(await signedIn(api, { role: 'operator' }))).toEqual([]);
    await api.runJobs();
    expect(await noticesOf(stage.operator)).toHaveLength(1);
    expect(await toldOf(stage.operator, 'breach_concerns_you')).toMatchObject([{ path: '/my' }]);
    const seen = await administrator.call(breaches.getBreach, { params: { breachId: id } });
    expect(seen.notices).toEqual({ told: 4, read: 1 });
    await move(id, 'tell_authority', 'Tanda terima 12/2026');
    await expect(move(id, 'close')).rejects.toMatchObject({ code: 'breach.note_needed' });
    expect(await move(id, 'close', note)).toMatchObject({ status: 'closed', outcome: note });
    expect(await noticesOf(trainee)).toMatchObject([{ outcome: note }]);
    const copy = await trainee.call(dataRights.copyMyData, {});
    expect(copy.breachNotices).toMatchObject([{ title: facts().title, outcome: note }]);
    expect((await stage.operator.call(dataRights.copyMyData, {})).breachNotices).toHaveLength(1);
  });

  it('stay inside what a card opens', async () => {
    const other = await aTrainingStage(api);
    const { id } = await record({ centreIds: [other.centreId] });
    await move(id, 'tell_people');
    const titles = (await noticesOf(await claimedBy(api, stage, enrolmentId))).map(({ issuerName }) => issuerName);
    expect(titles).toHaveLength(1);
    const all = await record({ everybody: true, centreIds: [], title: 'Cadangan hilang' });
    await move(all.id, 'tell_people');
    const everywhere = await noticesOf(await claimedBy(api, stage, enrolmentId));
    expect(everywhere).toMatchObject([{ title: 'Cadangan hilang', issuerName: null }, { title: facts().title }]);
  });

  it('are changed until somebody was told, each on what stood before', async () => {
    const { id, version } = await record();
    const params = { breachId: id };
    const change = (wish: object) => ({ params, body: { ...facts(), version, ...wish } });
    const changed = await administrator.call(breaches.changeBreach, change({ people: 40, occurredOn: '2026-01-02' }));
    expect(changed).toMatchObject({ people: 40, occurredOn: '2026-01-02', version: version + 1 });
    await expect(administrator.call(breaches.changeBreach, change({}))).rejects.toMatchObject({ code: 'breach.stale' });
    await move(id, 'tell_authority', 'Tanda terima 13/2026');
    const late = change({ version: version + 2 });
    await expect(administrator.call(breaches.changeBreach, late)).rejects.toMatchObject({ code: 'breach.wrong_state' });
    await expect(move(id, 'dismiss', note)).rejects.toMatchObject({ code: 'breach.wrong_state' });
  });

  it('name issuers that there are, lie in the past, and concern somebody', async () => {
    await expect(record({ centreIds: [newId()] })).rejects.toMatchObject({ code: 'breach.issuer_unknown' });
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
    await expect(record({ foundAt: tomorrow })).rejects.toMatchObject({ code: 'breach.found_later' });
    await expect(record({ centreIds: [] })).rejects.toMatchObject({ issues: [{ pointer: '/centreIds' }] });
    const params = { breachId: newId() };
    await expect(administrator.call(breaches.getBreach, { params })).rejects.toMatchObject({
      code: 'breach.not_found',
    });
  });

  it('are escalated to administrators once the time is over, once', async () => {
    const colleague = await signedIn(api, { role: 'administrator' });
    const fourDaysAgo = new Date(Date.now() - 4 * 86_400_000).toISOString();
    const { id } = await record({ foundAt: fourDaysAgo });
    const escalate = () => api.app.get(EscalateBreachesJob, { strict: false }).run();
    await escalate();
    await escalate();
    await api.runJobs();
    expect((await toldOf(colleague, 'breach_overdue')).filter(({ path }) => path.endsWith(id))).toHaveLength(1);
    expect(await toldOf(colleague, 'breach_waits')).not.toEqual([]);
    const late = await signedIn(api, { role: 'auditor' });
    const { items } = await late.call(breaches.listBreaches, { query: { status: 'recorded' } });
    expect(items).toMatchObject([{ id, overdue: true }]);
    expect(await move(id, 'dismiss', note)).toMatchObject({ status: 'dismissed', overdue: false });
  });

  it('have a letter to the authority that says what the law asks', async () => {
    const { id } = await record();
    const letterIn = async (language: 'id' | 'en') =>
      (await administrator.call(breaches.getBreachLetter, { params: { breachId: id }, query: { language } })).text();
    const letter = await letterIn('id');
    for (const said of ['pasal 46', '- telepon, surel, atau alamat', facts().what, facts().measures])
      expect(letter).toContain(said);
    expect(await letterIn('en')).toContain('article 46');
  });

  it('lose their notices when they were kept long enough, and stay in the register', async () => {
    const forget = () => api.app.get(ForgetBreachNoticesJob, { strict: false }).run();
    await forget();
    const trainee = await claimedBy(api, stage, enrolmentId);
    const before = await noticesOf(trainee);
    const body = { value: 0, source: 'Uji: tidak disimpan sesudah selesai' };
    await administrator.call(policies.changeSetting, { params: { key: 'breach.notice_keep_days' }, body });
    await forget();
    const after = await noticesOf(trainee);
    expect(before.filter(({ outcome }) => outcome !== null)).toHaveLength(1);
    expect(after.map(({ outcome }) => outcome)).toEqual([null]);
  });
});
