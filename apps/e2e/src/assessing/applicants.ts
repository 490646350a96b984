import { readFile } from 'node:fs/promises';
import { type Client, contract } from '@kompeten/contract';
import { type AssessmentApplication, proposedPlan } from '@kompeten/domain';
import type { Newcomer } from '../newcomers.ts';
import type { WorkingAssessor, WorkingBody } from './staff.ts';

const picture = new URL('../../../../docs/images/my-phone.png', import.meta.url);
const AT_ONCE = 6;

/** Does the same for many, a few at a time, and keeps their order. */
export async function forEach<T, R>(all: readonly T[], act: (one: T, at: number) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  for (let from = 0; from < all.length; from += AT_ONCE) {
    const some = all.slice(from, from + AT_ONCE);
    done.push(...(await Promise.all(some.map((one, index) => act(one, from + index)))));
  }
  return done;
}

/** Enters an application for somebody who came to the desk, with the two files that every one needs, and hands it in. */
export async function enterAtDesk(
  { bodyId, manager, scheme }: WorkingBody,
  { fullName, nik, birthDate }: Newcomer,
): Promise<AssessmentApplication> {
  const person = { fullName, identity: { kind: 'nik' as const, value: nik }, birthDate };
  const opened = await manager.call(contract.enterApplication, {
    body: { bodyId, schemeVersionId: scheme.id, person },
  });
  const params = { applicationId: opened.id };
  const form = { ...opened.form, phone: '081234567890' };
  await manager.call(contract.saveApplicationForm, { params, body: { version: opened.version, form } });
  const file = new Blob([new Uint8Array(await readFile(picture))]);
  await manager.call(contract.addApplicationEvidence, { params, query: { kind: 'identity' }, file });
  await manager.call(contract.addApplicationEvidence, { params, query: { kind: 'photo' }, file });
  const { version } = await manager.call(contract.getApplication, { params });
  return manager.call(contract.submitApplication, { params, body: { version } });
}

/** Finds every item of an application met and accepts it for an assessor. */
export async function accept(
  { manager }: WorkingBody,
  { id, version, evidence }: AssessmentApplication,
  assessorId: string,
): Promise<AssessmentApplication> {
  const params = { applicationId: id };
  const marks = evidence.map((each) => ({ id: each.id, mark: 'met' as const, remark: null }));
  const checked = await manager.call(contract.checkApplication, {
    params,
    body: { version, evidence: marks, requirements: [] },
  });
  const body = { version: checked.version, event: 'accept' as const, remark: null, assessorId };
  return manager.call(contract.decideApplication, { params, body });
}

/** Says K of every element for somebody at the desk; the assessor plans every criterion and goes on. */
export async function prepare(
  { manager }: WorkingBody,
  application: AssessmentApplication,
  assessor: WorkingAssessor,
): Promise<AssessmentApplication> {
  const params = { applicationId: application.id };
  await manager.call(contract.signSelfAssessment, { params, body: able(application) });
  return goOn(application, assessor);
}

/** Says K of every element of the own application; the assessor plans every criterion and goes on. */
export async function prepareOnPhone(
  own: Client,
  application: AssessmentApplication,
  assessor: WorkingAssessor,
): Promise<AssessmentApplication> {
  const params = { applicationId: application.id };
  await own.call(contract.signMySelfAssessment, { params, body: able(application) });
  return goOn(application, assessor);
}

const able = ({ units }: AssessmentApplication) => ({
  answers: units.flatMap(({ code, elements }) =>
    elements.map(({ number }) => ({ unitCode: code, element: number, answer: 'competent' as const, evidenceIds: [] })),
  ),
});

/** Plans every criterion of a self-assessed application and goes on with it, as its assessor. */
export async function goOn({ id, units }: AssessmentApplication, { colleague }: WorkingAssessor) {
  const params = { applicationId: id };
  const body = { criteria: proposedPlan(units), approve: true };
  await colleague.call(contract.saveAssessmentPlan, { params, body });
  return colleague.call(contract.reviewSelfAssessment, { params, body: { outcome: 'continued' } });
}

/** Applies on one's own telephone, up to the accepted application; who claims a card types nothing of themselves again. */
export async function applyOnPhone(body: WorkingBody, own: Client, assessorId: string): Promise<AssessmentApplication> {
  const wish = { bodyId: body.bodyId, schemeVersionId: body.scheme.id };
  const opened = await own.call(contract.openMyAssessment, { body: wish });
  const params = { applicationId: opened.id };
  const form = { ...opened.form, phone: opened.form.phone ?? '081234567890' };
  await own.call(contract.saveMyAssessmentForm, { params, body: { version: opened.version, form } });
  const file = new Blob([new Uint8Array(await readFile(picture))]);
  await own.call(contract.addMyAssessmentEvidence, { params, query: { kind: 'identity' }, file });
  const { version } = await own.call(contract.addMyAssessmentEvidence, { params, query: { kind: 'photo' }, file });
  return accept(body, await own.call(contract.submitMyAssessment, { params, body: { version } }), assessorId);
}
