import { contract } from '@kompeten/contract';
import type { Colleague } from '../office.ts';

/** An applicant who waits to be looked at, and the open cohort with its plan. */
export async function selectionSamples(head: Colleague, cohortOf: (title: string) => string) {
  const enrolling = { cohortId: cohortOf('Pengurus Pemula Angkatan V') };
  const { items } = await head.call(contract.getSelection, { params: enrolling });
  const applicant = items.find(({ status }) => status === 'applied');
  if (!applicant) throw new Error('The demo data have no applicant.');
  return {
    'cohorts/$cohortId/applicants/$enrolmentId': { ...enrolling, enrolmentId: applicant.enrolmentId },
    'cohorts/$cohortId/selection/plan': enrolling,
    'nominations/$cohortId': enrolling,
  };
}
