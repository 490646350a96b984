import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { appeals, bnspReports, bodyDocuments, decisions } from '@kompeten/contract';
import { formatCode } from '@kompeten/domain';
import { type SignedIn, signedIn } from '../../testing/builders.ts';
import {
  aDecisionStage,
  agreeing,
  candidate,
  conclude,
  convened,
  type DecisionStage,
  decisionsOf,
  minutesOf,
  publish,
  published,
} from '../../testing/decision-builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { together } from '../../testing/together.ts';

const answers = { explained: true, discussed: true, accompanied: false };
const said = { answers, grounds: 'Bukti portofolio saya tidak dilihat.' };

describe('people of a certification body who act at the same time', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api?.stop());

  const agreed = async (stage: DecisionStage) => {
    const panel = await convened(stage);
    const given = { params: { panelId: panel.id }, body: { votes: agreeing(panel) } };
    for (const member of stage.members) await member.call(decisions.castVotes, given);
    return panel;
  };
  const file = (person: SignedIn, candidacyId = '') =>
    person.call(appeals.fileAppeal, { body: { candidacyId, ...said } });

  it('convene one panel about the same candidates, whoever comes first', async () => {
    const stage = await aDecisionStage(api, { people: 3 });
    const [one, other] = [stage, { ...stage, manager: stage.secondManager }];
    const { done, codes } = await together([convened(one), convened(other), convened(one)]);
    expect(done).toBe(1);
    expect(codes.every((code) => /^decision\.(already_on_panel|no_recommendation)$/.test(code))).toBe(true);
    const [{ open = 0 } = {}] = await sql<{ open: number }>(
      api,
      'select count(*)::int as open from certification_decisions where candidacy_id = any($1)',
      [stage.candidacyIds],
    );
    expect(open).toBe(3);
  });

  it('vote while a panel is concluded: the minutes say what is stored, and a vote comes in time or is refused', async () => {
    const stage = await aDecisionStage(api, { people: 2, notYet: [0] });
    const panel = await agreed(stage);
    const [first] = panel.decisions;
    const votes = [
      { decisionId: first?.id ?? '', outcome: 'deferred' as const, notYet: [], reason: 'Bukti diperiksa lagi' },
    ];
    const params = { panelId: panel.id };
    const change = (member: SignedIn) => member.call(decisions.castVotes, { params, body: { votes } });
    const ends = await together([...stage.members.map(change), conclude(stage, panel), conclude(stage, panel)]);
    expect(ends.codes.every((code) => code === 'decision.wrong_state')).toBe(true);
    const { decisions: stored, status } = await stage.manager.call(decisions.getPanel, { params });
    expect(status).toBe('concluded');
    const counted = stored.find(({ id }) => id === first?.id);
    const deferred = (counted?.votes ?? []).filter(({ outcome }) => outcome === 'deferred').length;
    expect(counted?.outcome).toBe(deferred >= 2 ? 'deferred' : 'not_yet_competent');
    expect((await minutesOf(stage, panel)).includes('Ditunda')).toBe(deferred >= 2);
  });

  it('publish a panel once', async () => {
    const stage = await aDecisionStage(api, { people: 2 });
    const panel = await agreed(stage);
    await conclude(stage, panel);
    const other = { ...stage, manager: stage.secondManager };
    const { done, codes } = await together([publish(stage, panel), publish(other, panel), publish(stage, panel)]);
    expect({ done, codes }).toEqual({ done: 1, codes: ['decision.wrong_state', 'decision.wrong_state'] });
    const waiting = await stage.manager.call(bodyDocuments.listWaitingDocuments, { params: { bodyId: stage.body.id } });
    expect(waiting.items).toHaveLength(2);
  });

  it('appeal after a panel concluded: that candidate alone is held back and comes before a later panel (rule 8)', async () => {
    const stage = await aDecisionStage(api, { people: 2, notYet: [0] });
    const panel = await agreed(stage);
    await conclude(stage, panel);
    const person = await candidate(stage, 0);
    const { id: appealId } = await file(person, stage.candidacyIds[0]);
    expect((await publish(stage, panel)).decisions.map(({ candidacyId }) => candidacyId)).toEqual([
      stage.candidacyIds[1],
    ]);
    expect(await decisionsOf(person)).toEqual([]);
    const at = { role: 'panel_member', certificationBodyId: stage.body.id, fullName: 'Bu Mandiri' } as const;
    const reviewer = await signedIn(api, at);
    const params = { appealId };
    const body = { reviewerIds: [reviewer.account.id] };
    await stage.manager.call(appeals.reviewAppeal, { params, body });
    const [findings, units] = ['Bukti portofolio sah dan cukup untuk unit kedua.', [stage.scheme.units[1]?.code ?? '']];
    await reviewer.call(appeals.decideAppeal, { params, body: { result: 'corrected', units, findings } });
    const [line] = (await convened(stage)).decisions;
    expect(line).toMatchObject({
      candidacyId: stage.candidacyIds[0],
      recommended: { note: expect.stringContaining(findings) },
    });
  });

  it('appeal while a panel is published: against what is in force, and nobody is published whose appeal waits', async () => {
    const stage = await aDecisionStage(api, { people: 6, notYet: [0, 2, 4] });
    const panel = await agreed(stage);
    await conclude(stage, panel);
    const people = await Promise.all(stage.personIds.map((_, place) => candidate(stage, place)));
    const acts = people.map((person, place) => file(person, stage.candidacyIds[place]));
    expect(await together([publish(stage, panel), ...acts])).toEqual({ done: 7, codes: [] });
    const rows = await sql<{ against: string; status: string; id: string | null; released: boolean }>(
      api,
      `select a.against, d.status, a.decision_id as id, d.released_at is not null as released from appeals a
         join certification_decisions d on d.candidacy_id = a.candidacy_id where a.candidacy_id = any($1)`,
      [stage.candidacyIds],
    );
    expect(rows).toHaveLength(6);
    for (const { against, status, id, released } of rows) {
      expect([against, status === 'published', id !== null, released]).toEqual(
        against === 'decision' ? ['decision', true, true, false] : ['recommendation', false, false, true],
      );
    }
  });

  it('appeal twice, and import the same numbers twice: once is taken, the other is refused by name', async () => {
    const stage = await aDecisionStage(api, { people: 3 });
    await published(stage);
    const person = await candidate(stage, 0);
    const filed = await together([1, 2, 3].map(() => file(person, stage.candidacyIds[0])));
    expect(filed).toEqual({ done: 1, codes: ['appeal.already_open', 'appeal.already_open'] });
    const codes = await sql<{ code: string }>(api, 'select code from certificates where body_id = $1 order by id', [
      stage.body.id,
    ]);
    const rows = codes.map(({ code }, at) => `${formatCode(code)};74909 2431 9 ${7_300_000 + at} 2026;`);
    const sheet = new Blob([['Kode rujukan;Nomor registrasi;Nomor blanko', ...rows].join('\n')]);
    const params = { bodyId: stage.body.id };
    const importing = () =>
      stage.manager.call(bnspReports.importBnspNumbers, {
        ...{ params, query: { dryRun: 'false' }, file: sheet, fileName: 'bnsp.csv' },
      });
    const imports = await Promise.all([importing(), importing(), importing()]);
    expect(imports.map(({ given }) => given).sort()).toEqual([0, 0, 3]);
    const refused = imports.filter(({ given }) => given === 0).flatMap(({ issues }) => issues.map(({ code }) => code));
    expect(new Set(refused)).toEqual(new Set(['has_number', 'number_taken']));
  });
});
