import { applications, myApplications } from '@kompeten/contract';
import {
  type AssessmentApplication,
  type Assessor,
  type CertificationBody,
  emptyApplicationForm,
  proposedPlan,
  type SchemeChoice,
} from '@kompeten/domain';
import sharp from 'sharp';
import { aBody, anAssessor, aPerson, aSchemeVersion } from './assessment-builders.ts';
import { type SignedIn, signedIn } from './builders.ts';
import type { TestApi } from './test-api.ts';

/** A body at work: its manager, an assessor with an account, and a scheme in the scope of its licence. */
export interface ApplicationStage {
  api: TestApi;
  scheme: SchemeChoice;
  body: CertificationBody;
  manager: SignedIn;
  assessor: SignedIn;
  reviewer: Assessor;
  photo: Blob;
}

/** Sets a body at work. */
export async function anApplicationStage(api: TestApi): Promise<ApplicationStage> {
  const scheme = await aSchemeVersion(api);
  const body = await aBody(api, [scheme.schemeId]);
  const at = { certificationBodyId: body.id };
  const manager = await signedIn(api, { role: 'certification_manager', ...at, fullName: 'Manajer Uji' });
  const assessor = await signedIn(api, { role: 'assessor', ...at, fullName: 'Asesor Uji' });
  const reviewer = await anAssessor(api, body.id, [scheme.id], { email: assessor.account.email });
  const picture = sharp({ create: { width: 40, height: 30, channels: 3, background: '#663399' } });
  const png = await picture
    .withExif({ IFD0: { Artist: 'Rahasia' } })
    .png()
    .toBuffer();
  return { api, scheme, body, manager, assessor, reviewer, photo: new Blob([new Uint8Array(png)]) };
}

/** Somebody with a phone, signed in. */
export const aCandidate = async ({ api }: ApplicationStage, personId?: string): Promise<SignedIn> =>
  signedIn(api, { role: 'trainee', personId: personId ?? (await aPerson(api)) });

/** Begins an application. */
export const begin = ({ body, scheme }: ApplicationStage, by: SignedIn): Promise<AssessmentApplication> =>
  by.call(myApplications.openMyAssessment, { body: { bodyId: body.id, schemeVersionId: scheme.id } });

/** Adds a file to an own application. */
export const addFile = (
  { photo }: ApplicationStage,
  by: SignedIn,
  id: string,
  kind: 'identity' | 'photo',
  file = photo,
) => by.call(myApplications.addMyAssessmentEvidence, { params: { applicationId: id }, query: { kind }, file });

/** Fills in an own form. */
export const fillIn = (by: SignedIn, { id, version }: AssessmentApplication, change: object = {}) =>
  by.call(myApplications.saveMyAssessmentForm, {
    params: { applicationId: id },
    body: { version, form: { ...emptyApplicationForm, phone: '081234567890', ...change } },
  });

/** Hands an own application in. */
export async function handIn(by: SignedIn, applicationId: string): Promise<AssessmentApplication> {
  const params = { applicationId };
  const { version } = await by.call(myApplications.getMyAssessment, { params });
  return by.call(myApplications.submitMyAssessment, { params, body: { version } });
}

/** An application that was handed in whole. */
export async function handedIn(stage: ApplicationStage, by: SignedIn): Promise<AssessmentApplication> {
  const draft = await begin(stage, by);
  await fillIn(by, draft);
  await addFile(stage, by, draft.id, 'identity');
  await addFile(stage, by, draft.id, 'photo');
  return handIn(by, draft.id);
}

/** Marks every file. */
export const checkAll = (
  { manager }: ApplicationStage,
  { id, version, evidence }: AssessmentApplication,
  mark: (kind: string) => 'met' | 'not_met' = () => 'met',
) => {
  const marks = evidence.map((each) => ({ id: each.id, mark: mark(each.kind), remark: null }));
  const body = { version, evidence: marks, requirements: [] };
  return manager.call(applications.checkApplication, { params: { applicationId: id }, body });
};

/** Answers an application. */
export const answer = (
  { manager, reviewer }: ApplicationStage,
  { id, version }: AssessmentApplication,
  event: 'send_back' | 'accept' | 'reject',
  remark: string | null = null,
) => {
  const body = { version, event, remark, assessorId: reviewer.id };
  return manager.call(applications.decideApplication, { params: { applicationId: id }, body });
};

/** Says K of every element, but of the first so many. */
export function selfAssess(by: SignedIn, { id, units }: AssessmentApplication, leaveOut = 0) {
  const answers = units.flatMap(({ code, elements }) =>
    elements.map(({ number }) => ({ unitCode: code, element: number, answer: 'competent' as const, evidenceIds: [] })),
  );
  const body = { answers: answers.slice(leaveOut) };
  return by.call(myApplications.signMySelfAssessment, { params: { applicationId: id }, body });
}

/** An application with which the assessor goes on, with an approved plan: ready to be scheduled. */
export async function readyToSchedule(stage: ApplicationStage, personId?: string): Promise<AssessmentApplication> {
  const by = await aCandidate(stage, personId);
  const sent = await handedIn(stage, by);
  const accepted = await answer(stage, await checkAll(stage, sent), 'accept');
  const { units, id } = await selfAssess(by, accepted);
  const params = { applicationId: id };
  const plan = { criteria: proposedPlan(units), approve: true };
  await stage.assessor.call(applications.saveAssessmentPlan, { params, body: plan });
  return stage.assessor.call(applications.reviewSelfAssessment, { params, body: { outcome: 'continued' } });
}
