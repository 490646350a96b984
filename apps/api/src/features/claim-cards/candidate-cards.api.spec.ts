import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  appeals,
  applications,
  audit,
  basePath,
  claimCards,
  claims,
  decisions,
  identity,
  myApplications,
  termsOfUse,
} from '@kompeten/contract';
import {
  type ApplicationStage,
  aCandidate,
  anApplicationStage,
  begin,
  handedIn,
} from '../../testing/application-stage.ts';
import { documentsIssued } from '../../testing/body-document-builders.ts';
import { type SignedIn, signedIn } from '../../testing/builders.ts';
import { claimedBy, openedWith, type Trainee } from '../../testing/claim-builders.ts';
import { aDecisionStage, type DecisionStage, published } from '../../testing/decision-builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aCohort, aTrainingStage, enrolled, moved } from '../../testing/training-builders.ts';

const NIK = '3510064302904417';

describe('claim cards of candidates', () => {
  let api: TestApi;
  let house: DecisionStage;
  let other: ApplicationStage;
  let elsewhere: string;
  beforeAll(async () => {
    api = await startTestApi();
    house = await aDecisionStage(api, { people: 1, niks: [NIK] });
    await published(house);
    await documentsIssued(house);
    other = await anApplicationStage(api);
    elsewhere = (await handedIn(other, await aCandidate(other, house.personIds[0]))).id;
  });
  afterAll(() => api?.stop());

  const here = () => house.applicationIds[0] ?? '';
  const issue = (applicationId: string, by: SignedIn) =>
    by.call(claimCards.issueCandidateCard, { params: { applicationId } });
  const listed = async (query: object = {}) =>
    (await other.manager.call(claimCards.listCandidateCards, { params: { bodyId: other.body.id }, query })).items;
  const applied = async (by: Trainee) =>
    (await by.call(myApplications.listMyAssessments, {})).items.map(({ id }) => id).sort();
  const certified = async (by: Trainee) => (await by.call(claims.listMyCertificates, {})).items.map(({ id }) => id);
  const refusalOf = async (claimCode: string) => {
    const body = JSON.stringify({ claimCode, pin: '482913' });
    const headers = { 'content-type': 'application/json' };
    return (await fetch(`${api.origin}${basePath}/claims`, { method: 'POST', headers, body })).json();
  };

  it('open application, decision, certificate and appeal without a training, an e-mail or a telephone', async () => {
    const card = await issue(here(), house.manager);
    expect(card).toMatchObject({ applicationId: here(), enrolmentId: null, issuerName: house.body.name });
    expect(card.claimUrl).toBe(`${api.origin}/my#card=${card.claimCode}`);
    const holder = await openedWith(api, card.claimCode, '482913');
    expect(await applied(holder)).toEqual([here()]);
    const { items } = await holder.call(decisions.listMyDecisions, {});
    expect(items).toMatchObject([{ outcome: 'competent', bodyName: house.body.name }]);
    const params = { certificateId: (await certified(holder))[0] ?? '' };
    await holder.call(termsOfUse.acceptMyTerms, { params, body: { edition: 0 } });
    const file = await holder.call(claims.downloadMyCertificate, { params });
    expect(await file.slice(0, 5).text()).toBe('%PDF-');
    const answers = { explained: true, discussed: false, accompanied: true };
    const against = { candidacyId: house.candidacyIds[0] ?? '', answers, grounds: 'Bukti unit kedua tidak dilihat' };
    expect(await holder.call(appeals.fileAppeal, { body: against })).toMatchObject({ status: 'filed' });
  });

  it('open nothing of another body, until their holder gives both the same PIN', async () => {
    const first = await issue(here(), house.manager);
    const holder = await openedWith(api, first.claimCode, '482913');
    const stranger = await openedWith(api, (await issue(elsewhere, other.manager)).claimCode, '615204');
    expect([await applied(stranger), await certified(stranger)]).toEqual([[elsewhere], []]);
    expect((await stranger.call(decisions.listMyDecisions, {})).items).toEqual([]);
    const params = { certificateId: (await certified(holder))[0] ?? '' };
    const closed = stranger.call(claims.downloadMyCertificate, { params });
    await expect(closed).rejects.toMatchObject({ code: 'certificate.not_found' });
    const of = { params: { applicationId: here() } };
    const unknown = stranger.call(myApplications.getMyAssessment, of);
    await expect(unknown).rejects.toMatchObject({ code: 'application.not_found' });
    const both = await openedWith(api, (await issue(elsewhere, other.manager)).claimCode, '482913');
    expect(await applied(both)).toEqual([here(), elsewhere].sort());
  });

  it('open together with the card of a centre by one PIN, and apart by two', async () => {
    const stage = await aTrainingStage(api);
    const cohort = await aCohort(stage);
    await moved(stage, cohort.id, 'open_enrolment');
    const [person] = (await house.manager.call(applications.listApplications, { query: {} })).items;
    const identity = { kind: 'nik' as const, value: NIK };
    const known = { fullName: person?.fullName ?? '', birthDate: '1990-02-03', identity };
    const enrolment = await enrolled(stage, cohort.id, known);
    expect(enrolment.personId).toBe(house.personIds[0]);
    await openedWith(api, (await issue(here(), house.manager)).claimCode, '482913');
    expect(await certified(await claimedBy(api, stage, enrolment.id, '615204'))).toEqual([]);
    expect(await certified(await claimedBy(api, stage, enrolment.id, '482913'))).toHaveLength(1);
  });

  it('are replaced when lost: the old one and what it opened end, and the trail keeps it', async () => {
    const lost = await issue(here(), house.manager);
    const thief = await openedWith(api, lost.claimCode, '482913');
    const found = await issue(here(), house.secondManager);
    expect(await refusalOf(lost.claimCode)).toMatchObject({ code: 'claim_card.replaced' });
    await openedWith(api, found.claimCode, '482913');
    await expect(thief.call(identity.getSession, {})).rejects.toMatchObject({ status: 401 });
    const admin = await signedIn(api, { role: 'administrator' });
    const query = { type: 'application.claim_card_issued', subjectId: here(), limit: 1 };
    const { items } = await admin.call(audit.listAuditEvents, { query });
    expect(items).toMatchObject([{ actorName: house.secondManager.account.fullName, data: { replaced: true } }]);
  });

  it('are told with how they stand, each candidate once, and never with a NIK', async () => {
    const by = await aCandidate(other);
    const { id, number, fullName } = await handedIn(other, by);
    expect((await listed({ q: fullName }))[0]).toMatchObject({ applicationId: id, number, card: 'none' });
    const card = await issue(id, other.manager);
    expect((await listed({ applicationId: id }))[0]).toMatchObject({ card: 'unused' });
    expect((await listed({ card: 'missing' })).map(({ applicationId }) => applicationId)).not.toContain(id);
    await openedWith(api, card.claimCode, '482913');
    expect((await listed({ applicationId: id }))[0]).toMatchObject({ card: 'in_use' });
    expect(JSON.stringify([card, await listed()])).not.toContain(NIK);
    const foreign = other.manager.call(claimCards.listCandidateCards, { params: { bodyId: house.body.id }, query: {} });
    await expect(foreign).rejects.toMatchObject({ status: 403 });
  });

  it('are made by the own body and the clerks of its centre alone, for what was handed in', async () => {
    await expect(issue(here(), other.manager)).rejects.toMatchObject({ status: 404, code: 'application.not_found' });
    await expect(issue(elsewhere, other.assessor)).rejects.toMatchObject({ status: 403 });
    const { id: hidden } = await begin(other, await aCandidate(other));
    await expect(issue(hidden, other.manager)).rejects.toMatchObject({ code: 'application.not_found' });
    const entered = { bodyId: other.body.id, schemeVersionId: other.scheme.id };
    const none = { kind: 'none' as const, reason: 'Belum punya' };
    const person = { fullName: 'Asesi Loket', birthDate: '1990-02-03', identity: none };
    const draft = await other.manager.call(applications.enterApplication, { body: { ...entered, person } });
    await expect(issue(draft.id, other.manager)).rejects.toMatchObject({ code: 'claim_card.application_draft' });
    const clerk = await signedIn(api, { role: 'operator', fullName: 'Operator LSP' });
    await expect(issue(elsewhere, clerk)).rejects.toMatchObject({ status: 404 });
    const centreId = clerk.account.memberships[0]?.centreId;
    await sql(api, 'update certification_bodies set centre_id = $2 where id = $1', [other.body.id, centreId]);
    expect(await issue(elsewhere, clerk)).toMatchObject({ issuerName: other.body.name });
  });
});
