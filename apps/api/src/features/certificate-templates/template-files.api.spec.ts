import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { certificateTemplates as templates } from '@kompeten/contract';
import { type TemplateSlots, usualSlots } from '@kompeten/domain';
import { signedIn } from '../../testing/builders.ts';
import { wordsOfPdf } from '../../testing/pdf-text.ts';
import { aPicture, templateDesk } from '../../testing/template-builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aTrainingStage, type TrainingStage } from '../../testing/training-builders.ts';

const opening = { id: 'dengan bangga diberikan kepada', en: 'is proudly awarded to' };

describe('what templates of certificates give and take', () => {
  let api: TestApi;
  let stage: TrainingStage;
  let desk: ReturnType<typeof templateDesk>;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
    desk = templateDesk(stage);
  });
  afterAll(() => api?.stop());

  it('are nobody else’s business, and of kinds that their issuer issues', async () => {
    const { begin, change, publish, discard } = desk;
    const draft = await begin('participation');
    const params = { templateId: draft.id };
    const foreign = await signedIn(api, { role: 'centre_manager' });
    await expect(foreign.call(templates.getCertificateTemplate, { params })).rejects.toMatchObject({ status: 404 });
    await expect(publish(draft, foreign)).rejects.toMatchObject({ code: 'certificate_template.not_found' });
    expect((await foreign.call(templates.listCertificateTemplates, { query: {} })).items).toEqual([]);
    const auditor = await signedIn(api, { role: 'auditor' });
    await expect(change(draft, {}, auditor)).rejects.toMatchObject({ status: 403 });
    const { centreId } = stage;
    await expect(
      stage.manager.call(templates.createCertificateTemplate, { body: { centreId, kind: 'competency' } }),
    ).rejects.toMatchObject({ code: 'certificate_template.kind_of_other_issuer' });
    await discard(draft);
  });

  it('are shown before they count: marked, unsigned, with real and with the longest contents', async () => {
    const draft = await desk.begin('participation');
    const preview = (sample: 'real' | 'longest', slots: Partial<TemplateSlots> = {}) =>
      stage.operator.call(templates.previewCertificateTemplate, {
        ...{ params: { templateId: draft.id }, query: { sample }, body: { slots: { ...usualSlots, ...slots } } },
      });
    const real = await wordsOfPdf(await preview('real', { opening }));
    expect(real).toContain('PRATINJAU · tidak ditandatangani / PREVIEW · not signed');
    expect(real).toContain(opening.en);
    const longest = await preview('longest', { photo: true });
    expect(await wordsOfPdf(longest)).toContain('Kusumaningtyas Raden Ajeng');
    expect(Buffer.from(await longest.arrayBuffer()).includes('/ByteRange')).toBe(false);
    expect(await stage.operator.call(templates.getCertificateTemplate, { params: { templateId: draft.id } })).toEqual(
      draft,
    );
    await desk.discard(draft);
  });

  it('travel as one file, logo and all, which another kind may take over', async () => {
    const { id } = await desk.putLogo(await desk.change(await desk.begin(), { border: 'line' }), await aPicture('png'));
    const params = { templateId: id };
    const file = await stage.manager.call(templates.exportCertificateTemplate, { params });
    const query = { centreId: stage.centreId, kind: 'participation' as const };
    const taken = await stage.operator.call(templates.importCertificateTemplate, { query, file });
    expect(taken).toMatchObject({ status: 'draft', kind: 'participation', hasLogo: true, slots: { border: 'line' } });
    await desk.discard(taken);
    const broken = { ...JSON.parse(await file.text()), slots: { accent: '#000000', title: 'Ijazah' } };
    for (const content of ['bukan JSON', JSON.stringify(broken)]) {
      await expect(
        stage.operator.call(templates.importCertificateTemplate, { query, file: new Blob([content]) }),
      ).rejects.toMatchObject({ code: 'certificate_template.file_invalid' });
    }
  });
});
