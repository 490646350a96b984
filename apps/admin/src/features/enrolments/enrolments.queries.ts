import { cohorts, cooperatives, enrolments, signInCodes } from '@kompeten/contract';
import { useMutation, useQuery } from '@tanstack/react-query';
import { mutationOf, queryOf } from '../../lib/query.ts';
import { useEveryone } from '../../lib/roster.ts';

/** One person's place in a cohort. */
export function useEnrolment(cohortId: string, enrolmentId: string) {
  const everyone = useEveryone(cohortId);
  return { ...everyone, data: everyone.data?.find(({ id }) => id === enrolmentId) };
}

/** The question for cooperatives by a word. */
export const cooperativesBy = (q: string) => queryOf(cooperatives.listCooperatives, { query: { q, limit: 20 } });

const touched = [enrolments.listEnrolments, cohorts.getCohort, cohorts.listCohorts];

export const useEnrol = () => useMutation(mutationOf(enrolments.createEnrolment, touched));
export const useRecordGuardian = () => useMutation(mutationOf(enrolments.recordGuardian, [enrolments.listEnrolments]));
export const useNameVoucher = () => useMutation(mutationOf(enrolments.nameVoucher, [enrolments.listEnrolments]));
export const useExit = () => useMutation(mutationOf(enrolments.exitEnrolment, touched));
export const useIssueCard = () => useMutation(mutationOf(enrolments.issueClaimCard, [enrolments.listEnrolments]));
export const useRevealNik = () => useMutation(mutationOf(enrolments.revealNik));

/** The contacts by which a trainee signs in. */
export const useContacts = (enrolmentId: string) =>
  useQuery(queryOf(signInCodes.listContacts, { params: { enrolmentId } }));
export const useVerifyContact = () => useMutation(mutationOf(signInCodes.verifyContact, [signInCodes.listContacts]));
export const useWithdrawContact = () =>
  useMutation(mutationOf(signInCodes.withdrawContact, [signInCodes.listContacts]));

/** The people of a cohort as a file. */
export const useRosterFile = () => useMutation(mutationOf(enrolments.exportEnrolments));

/** Whether the population register can be asked here, and the question about one person. */
export const usePopulationCheck = () => useQuery(queryOf(enrolments.getPopulationCheck, {}));
export const useAskPopulation = () => useMutation(mutationOf(enrolments.checkPopulation, [enrolments.listEnrolments]));
