import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { claimCards, dataRights, people } from '@kompeten/contract';
import type { PersonalData } from '@kompeten/domain';
import { dataFieldsIn } from '@kompeten/messages';
import { claimedBy, openedWith, type Trainee } from '../../testing/claim-builders.ts';
import { aCopyStage, type CopyStage, judged } from '../../testing/copy-stage.ts';
import { aDecisionStage, candidate } from '../../testing/decision-builders.ts';
import { allTables, leadingTables } from '../../testing/leading-tables.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { leftOutOfCopy } from './left-out-of-copy.ts';
import { copyStatements } from './personal-data.repository.ts';

/** What lies sealed is read by the service that can open it. */
const openedElsewhere = ['reasonable_adjustments'];

/** The names of all fields of something, whatever lies in it. */
const namesIn = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, inner]) => [...(Array.isArray(value) ? [] : [name]), ...namesIn(inner)])
    : [];

describe('the copy of one’s own data', () => {
  let api: TestApi;
  let stage: CopyStage;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aCopyStage(api);
  });
  afterAll(() => api?.stop());

  const copyOf = (by: Pick<Trainee, 'call'>): Promise<PersonalData> => by.call(dataRights.copyMyData, {});
  const bodyCard = async (pin: string) => {
    const params = { applicationId: stage.applicationIds[0] ?? '' };
    return openedWith(api, (await stage.manager.call(claimCards.issueCandidateCard, { params })).claimCode, pin);
  };

  it('reads every table that leads to somebody, or the list says why it does not', async () => {
    const words = copyStatements.join('\n').matchAll(/\b(?:from|join)\s+([a-z_]+)/g);
    const read = new Set([...openedElsewhere, ...[...words].map(([, table]) => table ?? '')]);
    const left = Object.keys(leftOutOfCopy);
    const undecided = (await leadingTables(api)).filter((table) => !read.has(table) && !left.includes(table));
    expect(undecided).toEqual([]);
    expect(left.filter((table) => read.has(table))).toEqual([]);
    const all = await allTables(api);
    expect(left.filter((table) => !all.includes(table))).toEqual([]);
    expect(Object.values(leftOutOfCopy).filter((why) => why.split(' ').length < 5)).toEqual([]);
  });

  it('has the application, the assessment, the decision, the appeal and the accepted terms of a candidate', async () => {
    const data = await copyOf(stage.holder);
    const by = { body: stage.body.name };
    expect(data.applications).toMatchObject([
      {
        ...{ ...by, status: 'scheduled', evidence: [{ kind: 'identity', type: 'image/jpeg', checked: 'met' }] },
        selfAssessment: { answers: [{ element: 1, answer: 'competent' }], reviewedAt: null },
      },
    ]);
    expect(data.sittings).toMatchObject([
      {
        ...{
          ...by,
          assessor: stage.assessor.fullName,
          adjustments: [{ causes: ['sight'], adjustment: 'Huruf besar' }],
        },
        judgements: [{ criterion: '1.1', judgement: 'K', note: 'Rapi', byName: stage.assessor.fullName }],
        recommendations: [{ outcome: 'competent' }],
        decisions: [{ outcome: 'competent', superseding: false, votes: Array(3).fill({ outcome: 'competent' }) }],
      },
    ]);
    expect(data.appeals).toMatchObject([{ ...by, status: 'filed', steps: [{ status: 'filed' }] }]);
    expect(data.certificates).toMatchObject([
      { kind: 'competency', issuer: stage.body.name, termsAccepted: [{ edition: 0 }], surveillance: { status: 'due' } },
    ]);
    expect(data.account).toMatchObject({ memberships: [{ role: 'trainee' }] });
    expect(data.signIns).toMatchObject([{ via: 'session' }]);
    expect(data.enrolments).toMatchObject([{ centre: stage.centreName }]);
    const issuers = data.requests.map(({ kind, issuer }) => [kind, issuer]).sort();
    expect(issuers).toEqual([stage.centreName, stage.body.name].sort().map((name) => ['copy', name]));
  });

  it('calls every field something in the reader’s language', async () => {
    const names = [...namesIn(await copyOf(stage.holder)), ...namesIn(await copyOf(stage.manager))];
    const { nameOf } = await dataFieldsIn('id');
    expect(names.filter((name) => nameOf(name).includes(`(${name})`))).toEqual([]);
  });

  it('says nothing of other candidates, of who voted how, and no whole number', async () => {
    const told = JSON.stringify(await copyOf(stage.holder));
    for (const hidden of ['Rahasia orang lain', 'Pleno Satu', '3510060302900001']) expect(told).not.toContain(hidden);
  });

  it('has no decision before it is published, and no note of a judgement', async () => {
    const waiting = await aDecisionStage(api, { people: 1 });
    await judged(waiting, 0, 'Masih rahasia');
    const data = await copyOf(await candidate(waiting));
    expect(data.sittings).toMatchObject([{ judgements: [{ judgement: 'K', note: null }], decisions: [] }]);
    expect(JSON.stringify(data)).not.toContain('Masih rahasia');
  });

  it('opens by the card of a centre what the centre holds, and by the card of a body what the body holds', async () => {
    const atCentre = await claimedBy(api, stage.training, stage.enrolmentId);
    const ofCentre = await copyOf(atCentre);
    expect(ofCentre).toMatchObject({
      ...{ applications: [], sittings: [], appeals: [], certificates: [], account: null, work: null },
      enrolments: [{ centre: stage.centreName }],
      claimCards: [{ issuer: stage.centreName, madeByName: 'Operator Uji' }],
    });
    const atBody = await bodyCard('846273');
    const ofBody = await copyOf(atBody);
    expect(ofBody).toMatchObject({
      ...{ enrolments: [], contacts: [], account: null, work: null, applications: [{ body: stage.body.name }] },
      ...{ appeals: [{ status: 'filed' }], claimCards: [{ issuer: stage.body.name, madeByName: 'Wati Manajer' }] },
    });
    const seen = [ofCentre, ofBody].map(({ requests }) => [...new Set(requests.map(({ issuer }) => issuer))]);
    expect(seen).toEqual([[stage.centreName], [stage.body.name]]);
  });

  it('is there for staff too, whom the register may know by their account alone', async () => {
    expect(await copyOf(stage.manager)).toMatchObject({
      ...{ person: null, enrolments: [], sittings: [], signIns: [{ via: 'session' }] },
      account: { memberships: [{ role: 'certification_manager', body: stage.body.name }] },
    });
    expect((await copyOf(stage.members[0])).work).toMatchObject({ panels: [{ body: stage.body.name }] });
  });

  it('is recorded at the body too, which the holder finds among those who hold something', async () => {
    const { items } = await stage.manager.call(dataRights.listDataRequests, { query: { kind: 'copy' } });
    expect(items).toContainEqual(
      expect.objectContaining({ bodyId: stage.body.id, status: 'done', holderName: stage.fullName }),
    );
    const { centres, bodies } = await stage.holder.call(dataRights.getMyDataRights, {});
    expect([centres, bodies].map((holders) => holders.map(({ name }) => name))).toEqual([
      [stage.centreName],
      [stage.body.name],
    ]);
  });

  it('is no centre’s: its head sees of a trainee what the centre holds alone', async () => {
    const params = { enrolmentId: stage.enrolmentId };
    const body = { reason: 'Peserta meminta penjelasan' };
    const record = await stage.training.manager.call(people.viewPersonRecord, { params, body });
    expect(Object.keys(record)).not.toContain('sittings');
    expect(record).toMatchObject({ certificates: [], enrolments: [{ centre: stage.centreName }] });
    expect((await copyOf(stage.holder)).identityLooks).toMatchObject([{ what: 'record', reason: body.reason }]);
  });
});
