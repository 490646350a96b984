import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { recorded } from '@kompeten/contract';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aTrainingStage, type TrainingStage } from '../../testing/training-builders.ts';

const HEADING = 'Nomor sertifikat;Nama;Tgl lahir;NIK;Jenis;Pelatihan;Tanggal terbit;Berlaku sampai';
const aNumber = () => `${randomBytes(4).toString('hex')}/BLK-LAMA/2019`;

describe('a number of an older register', () => {
  let api: TestApi;
  let stage: TrainingStage;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
  });
  afterAll(() => api?.stop());

  const read = (number: string) =>
    stage.operator.call(recorded.importRecorded, {
      params: { centreId: stage.centreId },
      query: { dryRun: 'false' },
      file: new Blob([`${HEADING}\r\n${number};Sri Rejeki;17/04/1990;;;Dasar Koperasi;02/05/2019;`]),
      fileName: 'buku-induk.csv',
    });
  const approve = (batchId: string | null) =>
    stage.manager.call(recorded.approveRecordedBatch, { params: { batchId: batchId ?? '' } });

  it('is nobody else’s, though it became known only after the register was read', async () => {
    const [number, other] = [aNumber(), aNumber()];
    await approve((await read(number)).batchId);
    const { batchId } = await read(other);
    const late = `insert into recorded_entries
      select (jsonb_populate_record(e, jsonb_build_object('batch_id', $1::text, 'row', 9))).*
      from recorded_entries e where number = $2`;
    await sql(api, late, [batchId, number]);
    const refused = { code: 'recorded.numbers_taken', params: { numbers: [number] } };
    await expect(approve(batchId)).rejects.toMatchObject(refused);
  });
});
