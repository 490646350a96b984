import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { assessmentSessions, judgements, myCandidacies } from '@kompeten/contract';
import { anAssessor } from '../../testing/assessment-builders.ts';
import { type AssessmentDesk, anAssessmentDesk } from '../../testing/assessment-desk.ts';
import { type SignedIn, signedIn } from '../../testing/builders.ts';
import { wordsOfPdf } from '../../testing/pdf-text.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { toldOf } from '../../testing/told.ts';
import { NotifyService } from '../notifications/notify.service.ts';

describe('the agreement (AK.01) of a candidate who gets another assessor', () => {
  let api: TestApi;
  let desk: AssessmentDesk;
  let manager: SignedIn;
  let other: SignedIn;
  let candidate: SignedIn;
  beforeAll(async () => {
    api = await startTestApi();
    desk = await anAssessmentDesk(api, 2);
    const { body, scheme, personIds } = desk.day;
    manager = await signedIn(api, { role: 'certification_manager', certificationBodyId: body.id });
    other = await signedIn(api, { role: 'assessor', fullName: 'Asesor Baru' });
    candidate = await signedIn(api, { role: 'trainee', personId: personIds[0] ?? '' });
    otherId = (await anAssessor(api, body.id, [scheme.id], { email: other.account.email })).id;
  });
  afterAll(() => api?.stop());

  let otherId = '';
  const replace = async (at: number, reason?: string) => {
    const { version } = (await desk.record(at, manager)).candidacy;
    const body = { version, assessorId: otherId, reason };
    return manager.call(assessmentSessions.replaceAssessor, { params: desk.of(at), body });
  };
  const sign = (by: SignedIn, round?: number) =>
    by.call(judgements.signAgreement, { params: desk.of(0), body: { signedAt: api.clock.now(), round } });
  const signMine = (round: number) =>
    candidate.call(myCandidacies.signMyAgreement, { params: desk.of(0), body: { round } });
  const told = async () => {
    await api.runJobs();
    const former = await toldOf(desk.day.assessor, 'agreement_to_renew');
    expect([...former, ...(await toldOf(desk.day.second, 'agreement_to_renew'))]).toEqual([]);
    return { new: await toldOf(other, 'agreement_to_renew'), candidate: await toldOf(candidate, 'agreement_to_sign') };
  };
  const signedOn = () => `/admin/assessments/${desk.day.sessionId}/checklist`;
  const mine = async () => (await candidate.call(myCandidacies.listMyCandidacies, {})).items[0];
  const kept = async (by: SignedIn) => {
    const kit = { params: { sessionId: desk.day.sessionId } };
    const { candidates } = await by.call(judgements.getAssessmentKit, kit);
    return candidates.find(({ candidacyId }) => candidacyId === desk.of(0).candidacyId);
  };

  it('ends with the replacement of an assessor who cannot come, which needs a reason, and stays with who, when and why', async () => {
    await desk.signed(0);
    await desk.send([desk.statement(0)]);
    const { assessorName } = (await desk.record(0, manager)).candidacy;
    const ids = [desk.of(0).candidacyId];
    const held = 'select second_assessor_id as second, mitigation from candidacies where id = $1';
    const [seat] = await sql<{ second: string; mitigation: object }>(api, held, ids);
    await expect(replace(0)).rejects.toMatchObject({ code: 'candidacy.assessor_stays' });
    expect(await replace(0, 'Demam tinggi sejak pagi')).toMatchObject({ replacements: [{ cause: 'absent' }] });
    await sql(api, 'update candidacies set second_assessor_id = $2, mitigation = $3 where id = $1', [
      ...[desk.of(0).candidacyId, seat?.second, JSON.stringify(seat?.mitigation)],
    ]);
    const record = await desk.record(0, other);
    expect(record).toMatchObject({ signatures: [], candidacy: { status: 'in_progress' } });
    expect(record.judgements).toMatchObject([{ judgement: 'K' }]);
    const [former] = record.superseded;
    expect(former).toMatchObject({ round: 1, fromName: assessorName, cause: 'absent', judgements: 1 });
    expect(former).toMatchObject({ reason: 'Demam tinggi sejak pagi', byName: manager.account.fullName });
    expect(former?.signatures.map(({ by }) => by).sort()).toEqual(['assessor', 'candidate']);
    expect(await mine()).toMatchObject({ round: 2, signatures: [], renewal: { fromName: assessorName } });
    expect(JSON.stringify(await mine())).not.toContain('Demam tinggi');
    const waits = true;
    const both = { new: [{ path: signedOn(), waits }], candidate: [{ path: '/my', waits }] };
    expect(await told()).toEqual(both);
    const events = "select id from audit_events where type = 'candidacy.agreement_superseded'";
    for (const { id } of await sql<{ id: string }>(api, events)) await api.app.get(NotifyService).tell(id);
    expect(await told()).toEqual(both);
    expect(await kept(other)).toMatchObject({ agreed: false, round: 2, renewal: { own: true, cause: 'absent' } });
    expect(await kept(desk.day.second)).toMatchObject({ agreed: false, renewal: { own: false } });
  });

  it('lets nothing be judged before both have signed the new one; what was made before is taken', async () => {
    const early = desk.statement(0, { criterion: desk.cells()[1]?.[1] ?? '', unitCode: desk.cells()[1]?.[0] ?? '' });
    const before = { ...early, madeAt: new Date(Date.parse(api.clock.now()) - 3_600_000).toISOString() };
    const refusal = { code: 'judgement.agreement_superseded' };
    expect((await desk.send([desk.statement(0)], other)).results).toMatchObject([refusal]);
    const evidence = desk.evidence(0);
    const { second } = desk.day;
    expect((await desk.send([before], second, 'tablet')).results).toMatchObject([{ outcome: 'recorded' }]);
    const add = desk.add(0, evidence);
    await expect(add).rejects.toMatchObject({ status: 404, code: 'candidacy.not_found' });
    const record = await desk.record(0, other);
    expect(record.blockers).toContainEqual({ code: 'agreement_superseded' });
    const body = { event: 'record' as const, version: record.candidacy.version };
    const step = other.call(judgements.moveCandidacy, { params: desk.of(0), body });
    await expect(step).rejects.toMatchObject({ status: 422, ...refusal });
    await expect(signMine(1)).rejects.toMatchObject({ code: 'agreement.superseded' });
    await expect(sign(other)).rejects.toMatchObject({ code: 'agreement.superseded' });
    await expect(sign(second, 2)).rejects.toMatchObject({ code: 'agreement.new_assessor_signs' });
    expect(await signMine(2)).toMatchObject({ signatures: [{ by: 'candidate' }] });
    expect((await desk.send([desk.statement(0)], other)).results).toMatchObject([refusal]);
  });

  it('opens again with both names, and the printed form shows both agreements', async () => {
    expect((await told()).candidate).toMatchObject([{ waits: true }]);
    expect((await sign(other, 2)).signatures).toHaveLength(2);
    const waits = false;
    expect(await told()).toEqual({ new: [{ path: signedOn(), waits }], candidate: [{ path: '/my', waits }] });
    const [, , [unitCode, criterion] = ['', '']] = desk.cells();
    const later = desk.statement(0, { unitCode, criterion });
    expect((await desk.send([later], other, 'hp baru')).results).toMatchObject([{ outcome: 'recorded' }]);
    const record = await desk.record(0, other);
    expect(record.signatures.map(({ name }) => name)).toContain('Asesor Baru');
    expect(record.blockers).not.toContainEqual({ code: 'agreement_superseded' });
    const params = { ...desk.of(0), form: 'ak-01' as const };
    const printed = await wordsOfPdf(await other.call(judgements.printCandidacyForm, { params }));
    expect(printed).toContain('Persetujuan sebelumnya yang tidak berlaku lagi');
    for (const name of ['Asesor Uji', 'Asesor Baru']) expect(printed).toContain(name);
    expect(printed).not.toContain('Demam tinggi');
  });

  it('goes on as it is where nobody had signed', async () => {
    await replace(1, 'Bertugas di tempat lain');
    expect(await desk.record(1, other)).toMatchObject({ superseded: [], candidacy: { status: 'scheduled' } });
    expect((await told()).new).toHaveLength(1);
  });
});
