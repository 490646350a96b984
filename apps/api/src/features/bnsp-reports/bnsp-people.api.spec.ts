import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bnspReports, bodyDocuments, people } from '@kompeten/contract';
import { Transactions } from '../../database/transactions.ts';
import { documentsIssued } from '../../testing/body-document-builders.ts';
import { signedIn } from '../../testing/builders.ts';
import { aDecisionStage, type DecisionStage, published } from '../../testing/decision-builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { ReissuingService } from '../certificates/reissuing.service.ts';
import { PeopleService } from '../people/people.service.ts';

const NIKS = ['3510064302900011', '3510060302900012'];
const later = '3510154507900001';

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
  const transaction = <Result>(work: Parameters<Transactions['run']>[0]) =>
    api.app.get(Transactions, { strict: false }).run(work) as Promise<Result>;

  it('are those with a NIK; who stands on a voucher waits by name, also with a number from elsewhere (rule 24)', async () => {
    const [waiting] = await sql<{ id: string; name: string; birthDate: string }>(
      api,
      `select p.id, p.full_name as name, p.birth_date as "birthDate" from people p join candidacies k on k.person_id = p.id
       where p.identity_kind = 'none' and k.session_id = $1`,
      [stage.sessionId],
    );
    expect(await report()).toMatchObject({ ready: 2, waiting: [{ personId: waiting?.id, fullName: waiting?.name }] });
    // They come back with an identity card: the record with the NIK and the one without become one, by two people.
    const given = {
      ...{ fullName: waiting?.name ?? '', birthDate: waiting?.birthDate ?? '' },
      identity: { kind: 'nik' as const, value: later },
    };
    const known = api.app.get(PeopleService, { strict: false });
    const { personId } = await transaction<{ personId: string }>((tx) =>
      known.foundOrEntered(tx, given, { byName: null }),
    );
    const [first, second] = [
      await signedIn(api, { role: 'administrator' }),
      await signedIn(api, { role: 'administrator' }),
    ];
    await first.call(people.findDuplicates, {});
    const { items } = await first.call(people.listMergeCases, { query: {} });
    const params = { mergeCaseId: items.find(({ names }) => names.includes(given.fullName))?.id ?? '' };
    const survivorId = waiting?.id ?? '';
    const choice = { survivorId, fullName: survivorId, birthDate: survivorId, identity: personId };
    await first.call(people.proposeMerge, { params, body: { choice, reason: 'KTP dicocokkan di loket' } });
    await second.call(people.decideMerge, { params, body: { event: 'confirm' } });
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
    await transaction((tx) => reissuing.prepare(tx, old?.id ?? '', null));
    const [begun] = await sql(api, 'select status, decision_id from certificates where replaces_id = $1', [old?.id]);
    expect(begun).toMatchObject({ status: 'awaiting_bnsp', decision_id: expect.any(String) });
    expect(await report()).toEqual(before);
    const { items } = await stage.manager.call(bodyDocuments.listWaitingDocuments, {
      params: { bodyId: stage.body.id },
    });
    expect(items).toEqual([]);
  });
});
