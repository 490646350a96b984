import type { AgreementRenewal, SupersededAgreement } from '@kompeten/domain';

/** Why an agreement is made anew, without the words of the reason, which may say how somebody is; null for the first. */
export function renewalOf(superseded: readonly SupersededAgreement[]): AgreementRenewal | null {
  const last = superseded.at(-1);
  return last ? { fromName: last.fromName, toName: last.toName, cause: last.cause, at: last.at } : null;
}
