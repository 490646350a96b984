import { contract } from '@kompeten/contract';
import type { Colleague } from '../office.ts';
import { first } from './first.ts';

/** An applicant who waits to be looked at, somebody under age, and the open cohort with its plan. */
export async function selectionSamples(head: Colleague, cohortOf: (title: string) => string) {
  const enrolling = { cohortId: cohortOf('Pengurus Pemula Angkatan V') };
  const { items } = await head.call(contract.getSelection, { params: enrolling });
  const applicant = items.find(({ status }) => status === 'applied');
  if (!applicant) throw new Error('The demo data have no applicant.');
  const people = await head.call(contract.listEnrolments, { params: enrolling, query: { limit: 200 } });
  const young = first(
    people.items.filter(({ guardian }) => guardian !== null),
    'trainee under age',
  );
  const noNik = first(
    people.items.filter(({ person }) => person.identityKind === 'none'),
    'trainee without NIK',
  );
  return {
    'cohorts/$cohortId/enrolments/$enrolmentId/voucher': { ...enrolling, enrolmentId: noNik.id },
    'cohorts/$cohortId/enrolments/$enrolmentId/guardian': { ...enrolling, enrolmentId: young.id },
    'cohorts/$cohortId/applicants/$enrolmentId': { ...enrolling, enrolmentId: applicant.enrolmentId },
    'cohorts/$cohortId/selection/plan': enrolling,
    'nominations/$cohortId': enrolling,
  };
}
