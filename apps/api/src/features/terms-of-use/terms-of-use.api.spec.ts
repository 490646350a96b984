import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { certificates, claims, sharing, termsOfUse, verification } from '@kompeten/contract';
import { usualTerms } from '@kompeten/domain';
import { documentsIssued } from '../../testing/body-document-builders.ts';
import { type SignedIn, signedIn } from '../../testing/builders.ts';
import { aDecisionStage, candidate, type DecisionStage, published } from '../../testing/decision-builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { toldOf } from '../../testing/told.ts';

const refused = { code: 'terms_of_use.not_accepted', status: 422 };
const text = { id: `Ketentuan LSP sendiri. ${usualTerms.id}`, en: `Terms of our own. ${usualTerms.en}` };

describe('terms of use of a competency certificate', () => {
  let api: TestApi;
  let stage: DecisionStage;
  let holder: SignedIn;
  let certificateId: string;
  let code: string;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aDecisionStage(api, { people: 2, notYet: [1] });
    await published(stage);
    await documentsIssued(stage);
    holder = await candidate(stage);
    const { items } = await holder.call(claims.listMyCertificates, {});
    certificateId = items[0]?.id ?? '';
    code = items[0]?.code ?? '';
  });
  afterAll(() => api?.stop());

  const of = () => ({ params: { certificateId } });
  const ofBody = () => ({ params: { bodyId: stage.body.id } });
  const read = (by = holder) => by.call(termsOfUse.getMyTerms, of());
  const accept = (edition: number, by = holder) => by.call(termsOfUse.acceptMyTerms, { ...of(), body: { edition } });
  const download = () => holder.call(claims.downloadMyCertificate, of());
  const opened = () =>
    api.anonymous.call(verification.openCertificateFile, { params: { code }, body: { birthDate: '1990-02-03' } });
  const shared = (extent: 'answer' | 'answer_and_file') =>
    holder.call(sharing.createMyShareLink, { ...of(), body: { extent, days: 7 } });
  const write = (by: SignedIn, version: number | null) =>
    by.call(termsOfUse.writeTermsOfUse, { ...ofBody(), body: { text, version } });
  const submit = (by: SignedIn, version: number) =>
    by.call(termsOfUse.submitTermsOfUse, { ...ofBody(), body: { version } });
  const reason = 'Butir 2 berbeda dalam kedua bahasa.';
  const sendBack = (by: SignedIn) => by.call(termsOfUse.returnTermsOfUse, { ...ofBody(), body: { reason } });
  const discard = (by: SignedIn) => by.call(termsOfUse.discardTermsOfUse, ofBody());
  const queueOf = async (by: SignedIn) => (await by.call(termsOfUse.listWaitingTerms, {})).items;
  const told = async (by: SignedIn, kind: 'terms_of_use_waits' | 'terms_of_use_returned') => {
    await api.runJobs();
    return (await toldOf(by, kind)).map(({ waits }) => waits);
  };
  const publish = (by: SignedIn, version: number) =>
    by.call(termsOfUse.publishTermsOfUse, { ...ofBody(), body: { version } });
  const accepted = async () =>
    (await stage.manager.call(termsOfUse.listTermsAcceptances, { ...ofBody(), query: {} })).items;

  it('are accepted before the holder gets the file by any way; employers verify as always', async () => {
    const ways = [
      download,
      () => holder.call(certificates.downloadCertificate, of()),
      () => holder.call(certificates.downloadCredential, of()),
      () => holder.call(certificates.downloadWalletToken, of()),
      () => shared('answer_and_file'),
      opened,
    ];
    for (const way of ways) await expect(way()).rejects.toMatchObject(refused);
    expect(await shared('answer')).toMatchObject({ state: 'open' });
    expect(await api.anonymous.call(verification.verifyCode, { params: { code } })).toMatchObject({ status: 'valid' });
    const birthDate = { params: { code }, body: { birthDate: '1990-02-03' } };
    expect(await api.anonymous.call(verification.confirmBirthDate, birthDate)).toMatchObject({ matches: true });
    const file = await stage.manager.call(certificates.downloadCertificate, of());
    expect(await file.slice(0, 5).text()).toBe('%PDF-');
    expect(await read()).toMatchObject({ edition: 0, text: usualTerms, acceptedAt: null, bodyName: stage.body.name });

    expect((await accept(0)).acceptedAt).toBe((await accept(0)).acceptedAt);
    for (const way of [download, opened]) expect(await (await way()).slice(0, 5).text()).toBe('%PDF-');
    expect(await shared('answer_and_file')).toMatchObject({ state: 'open' });
    expect(await accepted()).toMatchObject([{ certificateId, edition: 0 }]);
  });

  it('wait for who did not write them once they are handed in, not for each time that they are saved', async () => {
    const { manager, secondManager } = stage;
    expect(await write(manager, null)).toMatchObject({ draft: { edition: 1, status: 'draft' }, mayPublish: false });
    await write(manager, 1);
    await expect(write(secondManager, null)).rejects.toMatchObject({ code: 'terms_of_use.stale' });
    await expect(publish(secondManager, 2)).rejects.toMatchObject({ code: 'terms_of_use.not_submitted' });
    expect(await told(secondManager, 'terms_of_use_waits')).toEqual([]);
    expect((await submit(manager, 2)).draft).toMatchObject({ status: 'submitted', version: 3 });
    expect(await told(secondManager, 'terms_of_use_waits')).toEqual([true]);
    expect([await told(manager, 'terms_of_use_waits'), await queueOf(manager)]).toEqual([[], []]);
    expect(await queueOf(secondManager)).toMatchObject([{ edition: 1, submittedByName: manager.account.fullName }]);
    await expect(write(manager, 3)).rejects.toMatchObject({ code: 'terms_of_use.submitted' });
    await expect(discard(manager)).rejects.toMatchObject({ code: 'terms_of_use.submitted' });
  });

  it('are returned with a reason that their authors read, or taken back, and wait for nobody then', async () => {
    const { manager, secondManager } = stage;
    await expect(sendBack(manager)).rejects.toMatchObject({ code: 'terms_of_use.same_person' });
    const returned = { byName: secondManager.account.fullName, reason };
    expect((await sendBack(secondManager)).draft).toMatchObject({ status: 'draft', version: 4, returned });
    expect(await told(manager, 'terms_of_use_returned')).toEqual([true]);
    expect(await told(secondManager, 'terms_of_use_waits')).toEqual([false]);
    await expect(sendBack(secondManager)).rejects.toMatchObject({ code: 'terms_of_use.not_submitted' });
    expect((await submit(manager, 4)).draft?.returned).toBeNull();
    expect(await told(manager, 'terms_of_use_returned')).toEqual([false]);
    expect((await manager.call(termsOfUse.withdrawTermsOfUse, ofBody())).draft?.status).toBe('draft');
    expect(await told(secondManager, 'terms_of_use_waits')).toEqual([false, false]);
    expect(await queueOf(secondManager)).toEqual([]);
  });

  it('are asked anew in a new edition, that one person hands in and another publishes', async () => {
    await submit(stage.manager, 6);
    await expect(publish(stage.manager, 7)).rejects.toMatchObject({ code: 'terms_of_use.same_person' });
    await expect(publish(stage.secondManager, 6)).rejects.toMatchObject({ code: 'terms_of_use.stale' });
    expect(await (await download()).slice(0, 5).text()).toBe('%PDF-');
    const now = await publish(stage.secondManager, 7);
    expect(await told(stage.secondManager, 'terms_of_use_waits')).not.toContain(true);
    expect(now).toMatchObject({ inForce: { edition: 1, text, accepted: 0 }, draft: null });
    expect(now.earlier).toMatchObject([{ edition: 0, text: usualTerms, accepted: 1 }]);

    await expect(download()).rejects.toMatchObject(refused);
    await expect(accept(0)).rejects.toMatchObject({ code: 'terms_of_use.changed' });
    expect((await holder.call(claims.listMyCertificates, {})).items).toMatchObject([{ termsToAccept: true }]);
    await accept(1);
    expect((await holder.call(claims.listMyCertificates, {})).items).toMatchObject([{ termsToAccept: false }]);
    expect((await accepted()).map(({ edition }) => edition)).toEqual([1, 0]);
  });

  it('are discarded as a draft, and nothing else changes', async () => {
    await write(stage.manager, null);
    expect(await discard(stage.secondManager)).toMatchObject({ draft: null, inForce: { edition: 1 } });
    await expect(publish(stage.secondManager, 1)).rejects.toMatchObject({ code: 'terms_of_use.no_draft' });
  });

  it('are for the holder and the own body alone, and for no statement of attained units', async () => {
    const other = await candidate(stage, 1);
    await expect(read(other)).rejects.toMatchObject({ code: 'certificate.not_found' });
    await expect(accept(1, other)).rejects.toMatchObject({ code: 'certificate.not_found' });
    const [statement] = (await other.call(claims.listMyCertificates, {})).items;
    const params = { certificateId: statement?.id ?? '' };
    await expect(other.call(termsOfUse.getMyTerms, { params })).rejects.toMatchObject({
      code: 'terms_of_use.not_needed',
    });
    expect((await other.call(claims.downloadMyCertificate, { params })).size).toBeGreaterThan(1000);
    const stranger = await signedIn(api, { role: 'certification_manager', fullName: 'Manajer Lain' });
    await expect(write(stranger, null)).rejects.toMatchObject({ status: 403 });
    await expect(stranger.call(termsOfUse.getTermsOfUse, ofBody())).rejects.toMatchObject({ status: 403 });
    expect(await queueOf(stranger)).toEqual([]);
  });
});
