import { type CandidacyRecord, isAgreed } from '@kompeten/domain';

/** Whether another assessor was named and the new agreement is not signed by both yet, so that nothing may be judged. */
export const isAgreementRenewing = ({ superseded, signatures }: CandidacyRecord): boolean =>
  superseded.length > 0 && !isAgreed(signatures);
