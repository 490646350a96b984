import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { appeals } from '@kompeten/contract';
import type { AppealOutcome } from '@kompeten/domain';
import { type SignedIn, signedIn } from '../../testing/builders.ts';
import { aDecisionStage, candidate, type DecisionStage, published } from '../../testing/decision-builders.ts';
import { refused } from '../../testing/refused.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';

describe('an appeal is refused', () => {
  let api: TestApi;
  let stage: DecisionStage;
  let params: { appealId: string };
  let independent: SignedIn;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aDecisionStage(api, { people: 1, choose: 1 });
    await published(stage);
    const answers = { explained: true, discussed: true, accompanied: true };
    const body = { candidacyId: stage.candidacyIds[0] ?? '', answers, grounds: 'Bukti saya tidak dilihat asesor.' };
    params = { appealId: (await (await candidate(stage)).call(appeals.fileAppeal, { body })).id };
    independent = await signedIn(api, { role: 'panel_member', certificationBodyId: stage.body.id });
  });
  afterAll(() => api?.stop());

  const assign = (...reviewers: SignedIn[]) =>
    stage.manager.call(appeals.reviewAppeal, {
      ...{ params, body: { reviewerIds: reviewers.map(({ account }) => account.id) } },
    });
  const decide = (outcome: Partial<AppealOutcome>) =>
    independent.call(appeals.decideAppeal, {
      params,
      body: { result: 'reassessment', findings: 'Bukti unit kedua belum cukup dilihat.', ...outcome },
    });

  it('to reviewers of whom one is no panel member of the body', async () => {
    const unknown = { status: 422, code: 'appeal.reviewer_unknown' } as const;
    await refused(api, () => assign(independent, stage.manager), unknown);
    const elsewhere = await signedIn(api, { role: 'panel_member' });
    await refused(api, () => assign(independent, elsewhere), unknown);
  });

  it('a new assessment of units that competence does not need', async () => {
    await assign(independent);
    const units = [stage.scheme.units[1]?.code ?? ''];
    await refused(api, () => decide({ units }), { status: 422, code: 'appeal.units_not_needed' });
  });
});
