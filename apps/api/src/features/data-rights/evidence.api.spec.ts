import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audit, certificates, dataRights } from '@kompeten/contract';
import type { Certificate, DataRequestCase } from '@kompeten/domain';
import sharp from 'sharp';
import { signedIn } from '../../testing/builders.ts';
import { claimedBy, type Trainee } from '../../testing/claim-builders.ts';
import { aCompletedCohort, type CompletedCohort, issued } from '../../testing/issuance-builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aTrainingStage, type TrainingStage } from '../../testing/training-builders.ts';
import { EvidenceService } from './evidence.service.ts';

const MARK = 'pemilik kamera';
const photo = () =>
  sharp({ create: { width: 900, height: 600, channels: 3, background: '#88a' } })
    .withExif({ IFD0: { Artist: MARK } })
    .jpeg()
    .toBuffer();

describe('files that prove a correction', () => {
  let api: TestApi;
  let stage: TrainingStage;
  let cohort: CompletedCohort;
  let all: Certificate[];
  let holder: Trainee;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
    cohort = await aCompletedCohort(stage, { people: 3 });
    all = await issued(api, stage, cohort);
    holder = await trainee(0);
  });
  afterAll(() => api?.stop());

  const trainee = (place: number) => claimedBy(api, stage, cohort.roster[place]?.id ?? '');
  const asked = async (by: Trainee, place: number): Promise<string> => {
    const body = { certificateId: all[place]?.id ?? '', correctName: 'Nama Benar', cause: 'typo' as const };
    return (await by.call(dataRights.requestNameCorrection, { body: { ...body, evidence: 'Foto KTP' } })).id;
  };
  const given = (by: Trainee, dataRequestId: string, content: Buffer) =>
    by.call(dataRights.addMyEvidence, { params: { dataRequestId }, file: new Blob([content]), fileName: 'ktp.exe' });
  const opened = (by: Pick<Trainee, 'call'>, dataRequestId: string, evidenceFileId = '') =>
    by.call(dataRights.openEvidence, { params: { dataRequestId, evidenceFileId } });
  const stored = (dataRequestId: string) =>
    sql<{ sealed: Buffer | null }>(
      api,
      'select sealed from data_request_evidence where data_request_id = $1 order by id',
      [dataRequestId],
    );
  const caseOf = (dataRequestId: string): Promise<DataRequestCase> =>
    stage.manager.call(dataRights.getDataRequest, { params: { dataRequestId } });

  it('are told by their content, drawn anew, sealed, and opened by those who decide, which is recorded', async () => {
    const id = await asked(holder, 0);
    const { evidenceFiles } = await given(holder, id, await photo());
    expect(evidenceFiles).toEqual([
      expect.objectContaining({ type: 'image/jpeg', addedBy: 'holder', removedAt: null }),
    ]);
    const params = { dataRequestId: id };
    const paper = new Blob(['%PDF-1.4 penetapan pengadilan']);
    const both = await stage.operator.call(dataRights.addEvidence, { params, file: paper, fileName: 'foto.jpg' });
    expect(both.evidenceFiles.map(({ type, addedBy }) => [type, addedBy])).toEqual([
      ['image/jpeg', 'holder'],
      ['application/pdf', 'centre'],
    ]);
    for (const { sealed } of await stored(id)) expect(sealed?.toString('latin1')).not.toMatch(/JFIF|%PDF/);
    const seen = await opened(stage.manager, id, evidenceFiles[0]?.id);
    const content = Buffer.from(await seen.arrayBuffer());
    expect([seen.type, (await sharp(content).metadata()).width, content.includes(MARK)]).toEqual([
      'image/jpeg',
      900,
      false,
    ]);
    const administrator = await signedIn(api, { role: 'administrator' });
    const { items } = await administrator.call(audit.listAuditEvents, {
      query: { type: 'data_request.evidence_seen' },
    });
    expect(items).toEqual([expect.objectContaining({ subjectId: id, data: { fileId: evidenceFiles[0]?.id } })]);
  });

  it('are nothing else than photos and PDFs, few, small, and for one’s own open corrections', async () => {
    const [other, [mine]] = [await trainee(1), (await holder.call(dataRights.getMyDataRights, {})).requests];
    const id = mine?.id ?? '';
    const code = (wanted: string) => expect.objectContaining({ code: wanted });
    await expect(given(holder, id, Buffer.from('MZ program'))).rejects.toEqual(code('data_request.file_type'));
    await expect(given(holder, id, Buffer.alloc(8_000_001))).rejects.toEqual(code('request.too_large'));
    await expect(given(other, id, await photo())).rejects.toMatchObject({ status: 404 });
    for (let more = 2; more < 4; more += 1) await given(holder, id, await photo());
    await expect(given(holder, id, await photo())).rejects.toEqual(code('data_request.too_many_files'));
    const [file] = (await caseOf(id)).evidenceFiles;
    for (const role of ['auditor', 'trainee'] as const)
      await expect(opened(await signedIn(api, { role }), id, file?.id)).rejects.toMatchObject({ status: 403 });
    const stranger = await signedIn(api, { role: 'centre_manager' });
    await expect(opened(stranger, id, file?.id)).rejects.toMatchObject({ status: 404 });
    const restriction = { centreId: stage.centreId, reason: 'Data saya persoalkan' };
    const { id: none } = await other.call(dataRights.restrictMyData, { body: restriction });
    await expect(given(other, none, await photo())).rejects.toEqual(code('data_request.wrong_step'));
  });

  it('are removed when their time after the decision is over, or at once when the request is taken back', async () => {
    const other = await trainee(1);
    const taken = await asked(other, 1);
    await given(other, taken, await photo());
    await other.call(dataRights.withdrawMyDataRequest, { params: { dataRequestId: taken } });
    expect(await stored(taken)).toEqual([{ sealed: null }]);
    const [{ id } = { id: '' }] = (await holder.call(dataRights.getMyDataRights, {})).requests;
    const body = { event: 'carry_out' as const, answer: null };
    const carried = await stage.operator.call(dataRights.moveDataRequest, { params: { dataRequestId: id }, body });
    const params = { requestId: carried.certificateRequests[0]?.id ?? '' };
    await stage.manager.call(certificates.approveCertificateRequest, { params });
    expect((await caseOf(id)).status).toBe('done');
    const forget = async (days: number) => {
      api.clock.pass(days * 86_400);
      await api.app.get(EvidenceService).forgetOld();
      api.clock.set(null);
    };
    await forget(29);
    expect((await stored(id)).every(({ sealed }) => sealed !== null)).toBe(true);
    await forget(31);
    expect((await stored(id)).every(({ sealed }) => sealed === null)).toBe(true);
    const { evidenceFiles } = await caseOf(id);
    expect(evidenceFiles.map(({ removedAt }) => removedAt)).not.toContain(null);
    await expect(opened(stage.manager, id, evidenceFiles[0]?.id)).rejects.toMatchObject({
      ...{ status: 404, code: 'data_request.file_not_found' },
    });
  });
});
