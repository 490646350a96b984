import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { certificates, issuance, people, certificateTemplates as templates } from '@kompeten/contract';
import { newId } from '../../clock.ts';
import { signedIn } from '../../testing/builders.ts';
import { aCompletedCohort, issued, requested } from '../../testing/issuance-builders.ts';
import { wordsOfPdf } from '../../testing/pdf-text.ts';
import { refused } from '../../testing/refused.ts';
import { sql } from '../../testing/sql.ts';
import { aPicture, templateDesk } from '../../testing/template-builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aTrainingStage, type TrainingStage } from '../../testing/training-builders.ts';
import { IssueBatchService } from '../issuance/issue-batch.service.ts';

const opening = { id: 'dengan bangga diberikan kepada', en: 'is proudly awarded to' };
const noted = [{ name: 'Hj. Sri Wahyuni', capacity: 'Kepala Dinas Tenaga Kerja' }];

describe('templates of certificates', () => {
  let api: TestApi;
  let stage: TrainingStage;
  let desk: ReturnType<typeof templateDesk>;
  beforeAll(async () => {
    api = await startTestApi({ env: { LOG_LEVEL: 'silent' } });
    stage = await aTrainingStage(api);
    desk = templateDesk(stage);
  });
  afterAll(() => api?.stop());

  const fileOf = (certificateId: string) =>
    stage.manager.call(certificates.downloadCertificate, { params: { certificateId } });
  const picturesIn = async (file: Blob) => {
    const input = Buffer.from(await file.arrayBuffer());
    return (
      spawnSync('pdfimages', ['-list', '-'], { input, encoding: 'utf8' }).stdout.match(/^ +\d+ +\d+ image /gm)
        ?.length ?? 0
    );
  };

  it('are drawn by one and published by another; what is stored from then on looks like them, and nothing before', async () => {
    const { begin, change, submit, publish, putLogo } = desk;
    const [before] = await issued(api, stage, await aCompletedCohort(stage, { people: 1 }));
    const draft = await change(await begin(), { opening, noted, border: 'line', photo: true });
    expect(draft).toMatchObject({
      edition: 1,
      status: 'draft',
      hasLogo: false,
      overflows: [],
      blockers: [{ code: 'not_submitted' }],
    });
    const withLogo = await putLogo(draft, await aPicture('png'));
    await expect(publish(withLogo, stage.operator)).rejects.toMatchObject({ status: 403 });
    const touched = await submit(await change(withLogo, {}, stage.manager));
    await expect(publish(touched)).rejects.toMatchObject({ code: 'certificate_template.same_person' });
    const second = await signedIn(api, { role: 'centre_manager', centreId: stage.centreId });
    await expect(publish(withLogo, second)).rejects.toMatchObject({ code: 'certificate_template.stale' });
    expect(await publish(touched, second)).toMatchObject({
      status: 'published',
      publishedByName: second.account.fullName,
    });

    const cohort = await aCompletedCohort(stage, { people: 2 });
    const enrolmentId = cohort.roster[0]?.id ?? '';
    const query = { consent: 'true' as const };
    await stage.operator.call(people.putPhoto, { params: { enrolmentId }, query, file: await aPicture('jpeg') });
    const [photographed, other] = await issued(api, stage, cohort);
    const [first, last] = [await fileOf(photographed?.id ?? ''), await fileOf(other?.id ?? '')];
    const words = await wordsOfPdf(first);
    expect(words).toContain(opening.id);
    expect(words).toContain('Mengetahui / Noted: Hj. Sri Wahyuni (Kepala Dinas Tenaga Kerja)');
    expect(words).toContain('bukan sertifikat kompetensi');
    expect([await picturesIn(first), await picturesIn(last)]).toEqual([2, 1]);
    const earlier = await fileOf(before?.id ?? '');
    expect(await wordsOfPdf(earlier)).toContain('diberikan kepada');
    expect(await picturesIn(earlier)).toBe(0);
  });

  it('are frozen with what is numbered: a newer edition changes nothing that waits for its signature', async () => {
    const { begin, change, submit, publish } = desk;
    const cohort = await aCompletedCohort(stage, { people: 1 });
    const batchId = await requested(stage, cohort);
    await stage.manager.call(issuance.approveIssuance, { params: { batchId }, body: {} });
    await sql(
      api,
      `create function refused() returns trigger language plpgsql as 'begin raise exception $$refused$$; end'`,
    );
    await sql(api, 'create trigger refused before insert on certificate_files for each row execute function refused()');
    const work = (attempt: number) => api.app.get(IssueBatchService).run(batchId, attempt);
    await expect(work(1)).rejects.toThrow();
    await sql(api, 'drop trigger refused on certificate_files');
    const next = await begin();
    expect(next).toMatchObject({ edition: 2, hasLogo: true, slots: { border: 'line', opening } });
    await publish(await submit(await change(next, { opening: null, noted: [] })));
    await work(2);
    const query = { cohortId: cohort.cohortId };
    const [waited] = (await stage.manager.call(certificates.listCertificates, { query })).items;
    expect(await wordsOfPdf(await fileOf(waited?.id ?? ''))).toContain(opening.id);

    const list = await stage.manager.call(templates.listCertificateTemplates, { query: {} });
    expect(list.items.map(({ edition, status }) => [edition, status])).toEqual([
      [2, 'published'],
      [1, 'superseded'],
    ]);
    await expect(sql(api, 'update certificate_designs set stored_at = now()')).rejects.toThrow();
    await expect(change(next, {})).rejects.toMatchObject({ code: 'certificate_template.wrong_state' });
  });

  it('are refused where something could not be read or printed, and stay as they were', async () => {
    const { begin, change, submit, putLogo, discard } = desk;
    const draft = await begin('participation');
    await expect(begin('participation')).rejects.toMatchObject({
      code: 'certificate_template.draft_exists',
      params: { templateId: draft.id },
    });
    await expect(change(draft, { opening: { id: '陳大文', en: 'given to' } })).rejects.toMatchObject({
      code: 'certificate_template.unprintable',
    });
    const nobody = { status: 422, code: 'certificate_template.issuer_needed' } as const;
    const ofTwo = { centreId: stage.centreId, bodyId: newId(), kind: 'training' as const };
    for (const body of [ofTwo, { kind: ofTwo.kind }]) {
      await refused(api, () => stage.manager.call(templates.createCertificateTemplate, { body }), nobody);
    }
    await expect(change(draft, { accent: 'merah' })).rejects.toMatchObject({ status: 422 });
    const params = { templateId: draft.id };
    await expect(putLogo(draft, await aPicture('webp'))).rejects.toMatchObject({
      code: 'certificate_template.logo_type',
    });
    await expect(putLogo(draft, new Blob(['<svg/>']))).rejects.toMatchObject({
      code: 'certificate_template.logo_type',
    });
    const pale = await change(draft, { accent: '#E0B0B0', closing: { id: 'W'.repeat(140), en: 'Thank you' } });
    expect(pale.overflows.map(({ slot }) => slot)).toEqual(['closing']);
    await expect(submit(pale)).rejects.toMatchObject({
      code: 'certificate_template.contrast_low',
      params: { slot: 'accent', against: 'paper' },
    });
    expect(await stage.manager.call(templates.getCertificateTemplate, { params })).toMatchObject({
      status: 'draft',
      version: 2,
    });
    const dark = await change(pale, { ink: '#000000', accent: '#400000', second: '#400000', paper: '#C8C8C8' });
    await refused(api, () => submit(dark), { status: 422, code: 'certificate_template.paper_dark' });
    const bare = () => stage.operator.call(templates.removeTemplateLogo, { params });
    await refused(api, bare, { status: 422, code: 'certificate_template.no_logo' });
    await discard(dark);
    await expect(stage.manager.call(templates.getCertificateTemplate, { params })).rejects.toMatchObject({
      status: 404,
    });
  });
});
