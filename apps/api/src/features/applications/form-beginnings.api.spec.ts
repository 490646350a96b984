import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '@kompeten/contract';
import { applications, enrolments, myApplications } from '@kompeten/contract';
import type { AssessmentApplication, Enrolment } from '@kompeten/domain';
import { type ApplicationStage, aCandidate, anApplicationStage } from '../../testing/application-stage.ts';
import { claimedBy } from '../../testing/claim-builders.ts';
import { aCooperative } from '../../testing/organisation-builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import {
  aCohort,
  aPerson,
  aTrainingStage,
  enrolled,
  moved,
  type TrainingStage,
} from '../../testing/training-builders.ts';

const said = { phone: '081234567890', email: 'warga@uji.example', education: 'diploma' as const };
const nothing = { phone: null, email: null, education: null };
const untold = { ...nothing, cooperativeId: null, cooperativeRole: null };

describe('what an application begins with', () => {
  let api: TestApi;
  let body: ApplicationStage;
  let home: TrainingStage;
  let other: TrainingStage;
  let cooperativeId: string;
  let atHome: Enrolment;
  let elsewhere: Enrolment;
  const person = aPerson();
  beforeAll(async () => {
    api = await startTestApi();
    body = await anApplicationStage(api);
    [home, other] = [await aTrainingStage(api), await aTrainingStage(api)];
    cooperativeId = (await aCooperative(api)).id;
    atHome = await enrolledAt(home, { ...person, ...said });
    elsewhere = await enrolledAt(other, person);
  });
  afterAll(() => api?.stop());

  const enrolledAt = async (stage: TrainingStage, who: Parameters<typeof enrolled>[2]) => {
    const { id: cohortId } = await aCohort(stage);
    await moved(stage, cohortId, 'open_enrolment');
    const given = { person: who ?? person, cooperativeId, cooperativeRole: 'manager' as const };
    return stage.operator.call(enrolments.createEnrolment, { params: { cohortId }, body: given });
  };
  const begun = async (by: Client) => {
    const given = { bodyId: body.body.id, schemeVersionId: body.scheme.id };
    const { id, form } = await by.call(myApplications.openMyAssessment, { body: given });
    await by.call(myApplications.discardMyAssessment, { params: { applicationId: id } });
    return form;
  };
  const entered = (at: ApplicationStage): Promise<AssessmentApplication> => {
    const { fullName, identity, birthDate } = person;
    const given = { bodyId: at.body.id, schemeVersionId: at.scheme.id, person: { fullName, identity, birthDate } };
    return at.manager.call(applications.enterApplication, { body: given });
  };

  it('is what the applicant said at their last training, wherever they come in with their own password', async () => {
    const applicant = await aCandidate(body, atHome.personId);
    expect(await begun(applicant)).toMatchObject({ ...nothing, cooperativeId });
    await sql(api, `update enrolments set created_at = created_at + interval '1 minute' where id = $1`, [atHome.id]);
    expect(await begun(applicant)).toMatchObject({ ...said, cooperativeId });
  });

  it('is with a card only what those noted who gave it', async () => {
    expect(elsewhere.personId).toBe(atHome.personId);
    expect(await begun(await claimedBy(api, home, atHome.id))).toMatchObject({ ...said, cooperativeId });
    const stranger = await claimedBy(api, other, elsewhere.id, '482913');
    expect(await begun(stranger)).toMatchObject({ ...nothing, cooperativeId });
  });

  it('is at the desk of a body nothing that another house noted, and what its own centre did', async () => {
    expect((await entered(body)).form).toMatchObject(untold);
    const own = await anApplicationStage(api);
    await sql(api, 'update certification_bodies set centre_id = $2 where id = $1', [own.body.id, home.centreId]);
    expect((await entered(own)).form).toMatchObject({ ...said, cooperativeId });
  });
});
