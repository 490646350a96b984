import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { notifications, certificateTemplates as templates } from '@kompeten/contract';
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

  it('are begun once, however often it is asked for at once', async () => {
    const manyAtOnce = <T>(act: () => Promise<T>) => Promise.allSettled(Array.from({ length: 6 }, act));
    // So that each has a connection to the database of its own.
    await manyAtOnce(() => stage.operator.call(templates.listCertificateTemplates, { query: {} }));
    const tries = await manyAtOnce(() => desk.begin('participation'));
    const codes = tries.map((each) => (each.status === 'rejected' ? each.reason.code : each.value.status)).sort();
    expect(codes).toEqual([...Array(5).fill('certificate_template.draft_exists'), 'draft']);
    for (const each of tries) if (each.status === 'fulfilled') await desk.discard(each.value);
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

  it('wait for those who may publish them until they are published, returned or taken back', async () => {
    const { begin, change, submit, publish, discard } = desk;
    const second = await signedIn(api, { role: 'centre_manager', centreId: stage.centreId });
    const waiting = async (by = second) =>
      (await by.call(templates.listCertificateTemplates, { query: { waitingForMe: 'true' } })).items.map(
        ({ id }) => id,
      );
    const toldOf = async (by: TrainingStage['manager'], id: string) => {
      await api.runJobs();
      const { items } = await by.call(notifications.listNotifications, { query: {} });
      return items.flatMap(({ kind, path, readAt }) => (path.endsWith(id) ? [{ kind, open: readAt === null }] : []));
    };
    const waits = (open: boolean) => ({ kind: 'template_waits', open });

    const drawn = await change(await begin('participation'), { border: 'line' }, stage.manager);
    const params = { templateId: drawn.id };
    await expect(publish(drawn, second)).rejects.toMatchObject({ code: 'certificate_template.not_submitted' });
    await expect(submit({ ...drawn, version: 1 })).rejects.toMatchObject({ code: 'certificate_template.stale' });
    const handedIn = await submit(drawn);
    expect(handedIn).toMatchObject({ status: 'submitted', submittedByName: stage.operator.account.fullName });
    expect([await waiting(), await waiting(stage.manager), await waiting(stage.operator)]).toEqual([
      [drawn.id],
      [],
      [],
    ]);
    expect(await toldOf(second, drawn.id)).toEqual([waits(true)]);
    expect(await toldOf(stage.manager, drawn.id)).toEqual([]);
    await expect(change(handedIn, {})).rejects.toMatchObject({ code: 'certificate_template.submitted' });
    await expect(discard(handedIn)).rejects.toMatchObject({ code: 'certificate_template.submitted' });
    await expect(begin('participation')).rejects.toMatchObject({ code: 'certificate_template.draft_exists' });

    const reason = 'Logo yang lama, pakai yang baru.';
    const sendBack = (by: TrainingStage['manager'], body: { reason: string }) =>
      by.call(templates.returnCertificateTemplate, { params, body });
    await expect(sendBack(stage.operator, { reason })).rejects.toMatchObject({ status: 403 });
    await expect(sendBack(second, { reason: ' ' })).rejects.toMatchObject({ status: 422 });
    const returned = await sendBack(second, { reason });
    expect(returned).toMatchObject({ status: 'draft', returned: { byName: second.account.fullName, reason } });
    expect(await toldOf(second, drawn.id)).toEqual([waits(false)]);
    expect(await toldOf(stage.operator, drawn.id)).toEqual([{ kind: 'template_returned', open: true }]);

    const again = await submit(returned);
    expect(again.returned).toBeNull();
    expect(await toldOf(stage.operator, drawn.id)).toEqual([{ kind: 'template_returned', open: false }]);
    await stage.operator.call(templates.withdrawCertificateTemplate, { params });
    await expect(sendBack(second, { reason })).rejects.toMatchObject({ code: 'certificate_template.not_submitted' });
    expect(await toldOf(second, drawn.id)).toEqual([waits(false), waits(false)]);
    expect(await waiting()).toEqual([]);
  });
});
