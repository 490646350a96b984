import { DomainError } from '../kernel/domain-error.ts';
import type { Policies } from '../policies/reference-setting.ts';
import type { NewSchemeVersion, SchemeTerms } from './scheme.ts';

type Given = Partial<Pick<NewSchemeVersion, keyof SchemeTerms>>;

/** The terms of a new version: as given, and where nothing is said, as the settings have it. */
export function termsOf(given: Given, policies: Policies): SchemeTerms {
  return {
    requirements: given.requirements ?? [],
    validityMonths: given.validityMonths ?? policies['scheme.validity_months'],
    surveillanceMonths: given.surveillanceMonths ?? policies['scheme.surveillance_months'],
    renewalOpensMonths: given.renewalOpensMonths ?? policies['scheme.renewal_opens_months'],
    reassessmentDays: given.reassessmentDays ?? policies['scheme.reassessment_days'],
    feeRupiah: given.feeRupiah ?? null,
  };
}

type Months = Pick<SchemeTerms, 'validityMonths' | 'surveillanceMonths' | 'renewalOpensMonths'>;

/** Refuses with `scheme.terms_reversed` terms under which surveillance or renewal would come after the certificate has expired. */
export function assertTerms({ validityMonths, surveillanceMonths, renewalOpensMonths }: Months): void {
  const late = { surveillance: surveillanceMonths, renewal: renewalOpensMonths };
  for (const term of ['surveillance', 'renewal'] as const) {
    const months = late[term];
    if (months > validityMonths) throw new DomainError('scheme.terms_reversed', { term, months, validityMonths });
  }
}
