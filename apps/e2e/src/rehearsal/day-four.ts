import { contract } from '@kompeten/contract';
import type { AssessmentApplication, Enrolment } from '@kompeten/domain';
import { applyOnPhone, forEach, prepareOnPhone } from '../assessing/applicants.ts';
import { turnOf } from '../assessing/cohort.ts';
import type { WorkingBody } from '../assessing/staff.ts';
import { type Colleague, claimWith } from '../office.ts';

/** A trainee who took the offer of an assessment, from the own telephone. */
export interface Offered {
  readonly own: Colleague;
  readonly application: AssessmentApplication;
  readonly assessorId: string;
}

const PIN = '705318';

/** Trainees claim their cards and apply, the assessors taking turns; of themselves they type a telephone number and nothing else. */
export function takeOffer(manager: Colleague, body: WorkingBody, people: readonly Enrolment[]): Promise<Offered[]> {
  return forEach(people, async ({ id }, at) => {
    const { claimCode } = await manager.call(contract.issueClaimCard, { params: { enrolmentId: id } });
    const own = await claimWith(claimCode, PIN);
    const assessor = turnOf(body, at);
    const accepted = await applyOnPhone(body, own, assessor.assessorId);
    return { own, application: await prepareOnPhone(own, accepted, assessor), assessorId: assessor.assessorId };
  });
}

/** Somebody appeals, a member who had no part in it hears the appeal, and finds the units competent after all. */
export async function appealAndHear(
  { manager, panel: [, , third] }: WorkingBody,
  own: Colleague,
  candidacyId: string,
  units: string[],
): Promise<string> {
  const answers = { explained: true, discussed: true, accompanied: false };
  const grounds = 'Bukti praktik saya belum dilihat asesor.';
  const { id: appealId } = await own.call(contract.fileAppeal, { body: { candidacyId, answers, grounds } });
  const params = { appealId };
  await manager.call(contract.reviewAppeal, { params, body: { reviewerIds: [third.user.id] } });
  const findings = 'Bukti praktik sah dan membuktikan unit ini.';
  const { status } = await third.call(contract.decideAppeal, {
    params,
    body: { result: 'corrected', units, findings },
  });
  return status;
}
