import type { RequirementFault } from './scheme-requirement.ts';

/** Refusals about certification schemes. */
export type SchemeErrors = {
  'scheme.not_found': Record<string, never>;
  'scheme.code_taken': Record<string, never>;
  'scheme.label_taken': Record<string, never>;
  'scheme.version_unknown': Record<string, never>;
  'scheme.unit_unregistered': { unitCode: string };
  'scheme.group_short': { group: string; choose: number; units: number };
  'scheme.group_unknown': { group: string };
  'scheme.unit_twice': { unitCode: string };
  'scheme.requires_training': RequirementFault;
  'scheme.terms_reversed': { term: 'surveillance' | 'renewal'; months: number; validityMonths: number };
};
