import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { applications, assessorChoices, myApplications } from '@kompeten/contract';
import { type AssessmentApplication, MOST_APPLICATION_FILES } from '@kompeten/domain';
import { newId } from '../../clock.ts';
import {
  type ApplicationStage,
  aCandidate,
  addFile,
  anApplicationStage,
  answer,
  begin,
  checkAll,
  handedIn,
  selfAssess,
} from '../../testing/application-stage.ts';
import { aBody, anAssessor } from '../../testing/assessment-builders.ts';
import type { SignedIn } from '../../testing/builders.ts';
import { refused } from '../../testing/refused.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { together } from '../../testing/together.ts';

describe('an application is not taken further', () => {
  let api: TestApi;
  let stage: ApplicationStage;
  let ani: SignedIn;
  let sent: AssessmentApplication;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await anApplicationStage(api);
    ani = await aCandidate(stage);
    sent = await handedIn(stage, ani);
  });
  afterAll(() => api?.stop());

  const met = 'met' as const;
  const of = ({ id }: AssessmentApplication) => ({ applicationId: id });
  const noFile = { status: 404, code: 'application.file_not_found' } as const;

  it('by a file that is not there, or was taken back already', async () => {
    const params = { applicationId: sent.id, evidenceId: newId() };
    await refused(api, () => ani.call(myApplications.openMyAssessmentEvidence, { params }), noFile);
    await refused(api, () => stage.manager.call(applications.openApplicationEvidence, { params }), noFile);
    const evidence = [...sent.evidence.map(({ id }) => id), newId()].map((id) => ({ id, mark: met, remark: null }));
    const check = { params: of(sent), body: { version: sent.version, evidence, requirements: [] } };
    await refused(api, () => stage.manager.call(applications.checkApplication, check), noFile);
    const cici = await aCandidate(stage);
    const draft = await begin(stage, cici);
    const [file] = (await addFile(stage, cici, draft.id, 'photo')).evidence;
    const taken = { params: { ...of(draft), evidenceId: file?.id ?? '' } };
    await cici.call(myApplications.removeMyAssessmentEvidence, taken);
    await refused(api, () => cici.call(myApplications.removeMyAssessmentEvidence, taken), noFile);
  });

  it('with more files than can be looked at, even where two come at once', async () => {
    const budi = await aCandidate(stage);
    const { id } = await begin(stage, budi);
    await addFile(stage, budi, id, 'photo');
    await sql(
      api,
      `insert into application_evidence (id, application_id, kind, file_id, added_at, added_by)
       select gen_random_uuid(), e.application_id, e.kind, e.file_id, e.added_at, e.added_by
       from application_evidence e, generate_series(3, $2) where e.application_id = $1`,
      [id, MOST_APPLICATION_FILES],
    );
    const add = () => addFile(stage, budi, id, 'photo');
    const tooMany = { status: 422, code: 'application.too_many_files' } as const;
    expect(await together([add(), add()])).toEqual({ done: 1, codes: [tooMany.code] });
    await refused(api, add, { ...tooMany, params: { most: MOST_APPLICATION_FILES } });
  });

  it('without an assessor, or with one of another body', async () => {
    const other = await anAssessor(api, (await aBody(api)).id, [stage.scheme.id]);
    const checked = await checkAll(stage, sent);
    const params = of(sent);
    const accept = (assessorId: string | null) =>
      stage.manager.call(applications.decideApplication, {
        ...{ params, body: { version: checked.version, event: 'accept' as const, remark: null, assessorId } },
      });
    const notOurs = { status: 422, code: 'application.not_your_body' } as const;
    await refused(api, () => accept(null), { status: 422, code: 'application.no_assessor' });
    await refused(api, () => accept(other.id), notOurs);
    const conflict = { assessorId: other.id, applicationId: sent.id, kind: 'relative' as const };
    await refused(api, () => stage.manager.call(assessorChoices.declareConflict, { body: conflict }), notOurs);
    const { version } = await selfAssess(ani, await answer(stage, checked, 'accept'));
    const assign = { params, body: { version, assessorId: other.id } };
    await refused(api, () => stage.manager.call(applications.assignApplication, assign), notOurs);
  });
});
