import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bnspReports, bodyDocuments, people } from '@kompeten/contract';
import { Transactions } from '../../database/transactions.ts';
import { documentsIssued } from '../../testing/body-document-builders.ts';
import { signedIn } from '../../testing/builders.ts';
import { aDecisionStage, type DecisionStage, published } from '../../testing/decision-builders.ts';
import { anOpenCohort } from '../../testing/selection-builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aPerson, aTrainingStage, enrolled } from '../../testing/training-builders.ts';
import { ReissuingService } from '../certificates/reissuing.service.ts';

const NIKS = ['3510064302900011', '3510060302900012'];

describe('the people of a report to BNSP', () => {
  let api: TestApi;
  let stage: DecisionStage;
  let panelId: string;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aDecisionStage(api, { people: 3, niks: NIKS });
    panelId = (await published(stage)).id;
  });
  afterAll(() => api?.stop());

  const report = () => stage.manager.call(bnspReports.getBnspReport, { params: { panelId } });

  it('are those with a NIK; who stands on a voucher waits by name, until two people join a record with a NIK (rule 24)', async () => {
    const centre = await aTrainingStage(api);
    const { fullName, birthDate } = aPerson();
    const voucher = { kind: 'village_letter', number: '7/2025', date: '2025-01-02', office: 'Kantor Desa' } as const;
    const one = await enrolled(centre, await anOpenCohort(centre), {
      ...{ fullName, birthDate, identity: { kind: 'none', voucher } },
    });
    await sql(api, 'update candidacies set person_id = $2 where id = $1', [stage.candidacyIds[2], one.personId]);
    expect(await report()).toMatchObject({ ready: 2, waiting: [{ personId: one.personId, fullName }] });
    const other = await enrolled(centre, await anOpenCohort(centre), aPerson({ fullName, birthDate }));
    const merging = { operator: centre.manager, head: await signedIn(api, { role: 'administrator' }) };
    await merging.operator.call(people.findDuplicates, {});
    const { items } = await merging.operator.call(people.listMergeCases, { query: {} });
    const params = { mergeCaseId: items[0]?.id ?? '' };
    const survivorId = one.personId;
    const choice = { survivorId, fullName: survivorId, birthDate: survivorId, identity: other.personId };
    await merging.operator.call(people.proposeMerge, { params, body: { choice, reason: 'KTP dicocokkan di balai' } });
    expect(await report()).toMatchObject({ ready: 2 });
    await merging.head.call(people.decideMerge, { params, body: { event: 'confirm' } });
    expect(await report()).toMatchObject({ ready: 3, waiting: [] });
  });

  it('are there once each while a replacement that was interrupted waits beside the certificate it replaces', async () => {
    await documentsIssued(stage);
    const before = await report();
    expect(before).toMatchObject({ ready: 3, awaiting: 0, numbered: 3 });
    const [old] = await sql<{ id: string }>(
      api,
      `select id from certificates where body_id = $1 and kind = 'competency' and status = 'issued' order by id limit 1`,
      [stage.body.id],
    );
    // What a worker leaves that is killed after it numbered the new certificate.
    const reissuing = api.app.get(ReissuingService, { strict: false });
    await api.app.get(Transactions, { strict: false }).run((tx) => reissuing.prepare(tx, old?.id ?? '', null));
    const [begun] = await sql(api, 'select status, decision_id from certificates where replaces_id = $1', [old?.id]);
    expect(begun).toMatchObject({ status: 'awaiting_bnsp', decision_id: expect.any(String) });
    expect(await report()).toEqual(before);
    const { items } = await stage.manager.call(bodyDocuments.listWaitingDocuments, {
      params: { bodyId: stage.body.id },
    });
    expect(items).toEqual([]);
  });
});
