import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { instrumentItems, instruments } from '@kompeten/contract';
import sharp from 'sharp';
import { signedIn } from '../../testing/builders.ts';
import { aChoice, anExamStage, aReadySet, type ExamStage } from '../../testing/exam-builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';

describe('sets of instruments', () => {
  let api: TestApi;
  let stage: ExamStage;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await anExamStage(api);
  });
  afterAll(() => api?.stop());

  const begin = (title = 'Draf') => {
    const { bodyId, schemeVersionId } = stage;
    return stage.manager.call(instruments.createInstrumentSet, { body: { bodyId, schemeVersionId, title } });
  };
  const picture = async () => {
    const square = sharp({ create: { width: 40, height: 30, channels: 3, background: '#336699' } });
    return new Blob([
      new Uint8Array(
        await square
          .withExif({ IFD0: { Artist: 'Rahasia' } })
          .jpeg()
          .toBuffer(),
      ),
    ]);
  };

  it('say what is missing, are made ready when nothing is, and change no more', async () => {
    const set = await begin('Menuju siap');
    const params = { setId: set.id };
    expect(set.blockers).toHaveLength(7);
    const ready = { event: 'make_ready' as const, version: set.version };
    await expect(stage.manager.call(instruments.stepInstrumentSet, { params, body: ready })).rejects.toMatchObject({
      code: 'instrument.blocked',
    });
    const whole = await aReadySet(stage);
    expect(whole).toMatchObject({ status: 'ready', blockers: [], keysShown: true });
    expect(whole.coverage[0]?.criteria[0]?.kinds).toEqual(['multiple_choice', 'essay', 'observation']);
    const change = stage.manager.call(instrumentItems.addInstrumentItem, {
      ...{ params: { setId: whole.id }, body: { ...aChoice(1), setVersion: whole.version } },
    });
    await expect(change).rejects.toMatchObject({ code: 'instrument.frozen' });
    await expect(sql(api, 'delete from instrument_items where set_id = $1', [whole.id])).rejects.toThrow('no draft');
    const copy = await stage.manager.call(instruments.copyInstrumentSet, { params: { setId: whole.id } });
    expect(copy).toMatchObject({ status: 'draft', versionNo: whole.versionNo + 1, copiedFromId: whole.id });
    expect(copy.items).toHaveLength(whole.items.length);
  });

  it('hide keys from everybody but their editors and assigned assessors', async () => {
    const set = await aReadySet(stage);
    const params = { setId: set.id };
    const before = await stage.assessor.call(instruments.getInstrumentSet, { params });
    expect([before.keysShown, before.items.every(({ key }) => key === null)]).toEqual([false, true]);
    await sql(api, 'update assessment_sessions set instrument_set_id = $1 where id = $2', [set.id, stage.sessionId]);
    const after = await stage.assessor.call(instruments.getInstrumentSet, { params });
    expect(after.items[0]?.key?.correct).toBe(set.items[0]?.key?.correct);
    const auditor = await signedIn(api, { role: 'auditor' });
    const read = await auditor.call(instruments.getInstrumentSet, { params });
    expect(JSON.stringify(read)).not.toContain('Patokan');
    const figures = await auditor.call(instruments.getInstrumentStatistics, { params });
    expect(figures.items.every(({ options }) => options.length === 0)).toBe(true);
    const elsewhere = await anExamStage(api, 1);
    await expect(elsewhere.manager.call(instruments.getInstrumentSet, { params })).rejects.toMatchObject({
      status: 404,
    });
    const centre = await signedIn(api, { role: 'centre_manager' });
    await expect(centre.call(instruments.getInstrumentSet, { params })).rejects.toMatchObject({ status: 403 });
    const listed = await elsewhere.manager.call(instruments.listInstrumentSets, { query: {} });
    expect(listed.items).toEqual([]);
  });

  it('point at the field that is wrong, and refuse what somebody else has changed meanwhile', async () => {
    const set = await begin('Salah');
    const params = { setId: set.id };
    const wrong = { ...aChoice(1), criteria: ['9.9'], correct: 5, setVersion: set.version };
    await expect(stage.manager.call(instrumentItems.addInstrumentItem, { params, body: wrong })).rejects.toMatchObject({
      code: 'request.invalid',
      params: {
        issues: [
          { pointer: '/criteria', code: 'criterion_unknown' },
          { pointer: '/correct', code: 'correct_needed' },
        ],
      },
    });
    const stale = { ...aChoice(1), setVersion: set.version + 3 };
    await expect(stage.manager.call(instrumentItems.addInstrumentItem, { params, body: stale })).rejects.toMatchObject({
      ...{ status: 409, code: 'instrument.stale' },
    });
  });

  it('change an instrument in its place, with a picture drawn anew that says what it shows', async () => {
    const set = await begin('Bergambar');
    const params = { setId: set.id };
    const body = { ...aChoice(1), setVersion: set.version };
    const added = await stage.manager.call(instrumentItems.addInstrumentItem, { params, body });
    const itemId = added.items[0]?.id ?? '';
    const upload = { params: { ...params, itemId }, file: await picture(), fileName: 'kas.jpg' };
    const shown = await stage.manager.call(instrumentItems.putItemPicture, {
      ...upload,
      query: { alt: 'Buku kas harian' },
    });
    expect(shown.items[0]?.pictureAlt).toBe('Buku kas harian');
    const file = await stage.manager.call(instrumentItems.getItemPicture, { params: { ...params, itemId } });
    const content = Buffer.from(await file.arrayBuffer());
    expect((await sharp(content).metadata()).exif).toBeUndefined();
    const noPicture = { ...upload, file: new Blob(['%PDF-']), query: { alt: 'Bukan gambar' } };
    await expect(stage.manager.call(instrumentItems.putItemPicture, noPicture)).rejects.toMatchObject({
      code: 'instrument.picture_type',
    });
    const anew = { ...aChoice(2), prompt: 'Ditulis ulang?', setVersion: shown.version };
    const change = { params: { ...params, itemId }, body: anew };
    const changed = await stage.manager.call(instrumentItems.changeInstrumentItem, change);
    expect(changed.items).toMatchObject([{ body: { prompt: 'Ditulis ulang?' }, pictureAlt: 'Buku kas harian' }]);
    const bare = await stage.manager.call(instrumentItems.removeItemPicture, { params: { ...params, itemId } });
    expect(bare.items[0]?.pictureAlt).toBeNull();
    const gone = { params: { ...params, itemId }, query: { setVersion: bare.version } };
    expect((await stage.manager.call(instrumentItems.removeInstrumentItem, gone)).items).toEqual([]);
  });
});
