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
