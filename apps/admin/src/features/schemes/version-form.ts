import type { SchemeRequirement, SchemeVersion } from '@kompeten/domain';
import type { useBodyForm } from '../../lib/form.ts';

/** A unit as typed: without a group it is compulsory; the title is for the eye alone. */
export interface TypedUnit {
  code: string;
  group: string;
}

/** A version as typed; everything is text until it is sent. */
export interface TypedVersion {
  label: string;
  units: TypedUnit[];
  groups: { title: string; choose: number | string }[];
  requirements: SchemeRequirement[];
  validityMonths: number | string;
  surveillanceMonths: number | string;
  renewalOpensMonths: number | string;
  reassessmentDays: number | string;
  feeRupiah: number | string;
}

export const emptyVersion: TypedVersion = {
  ...{ label: '', units: [], groups: [], requirements: [] },
  ...{ validityMonths: '', surveillanceMonths: '', renewalOpensMonths: '', reassessmentDays: '', feeRupiah: '' },
};

/** What a new version begins with: what the latest one says, under a label of its own. */
export function nextVersion(latest: SchemeVersion | undefined): TypedVersion {
  if (!latest) return emptyVersion;
  const { units, groups, requirements, feeRupiah } = latest;
  const { validityMonths, surveillanceMonths, renewalOpensMonths, reassessmentDays } = latest;
  return {
    ...{ label: '', groups, requirements, feeRupiah: feeRupiah ?? '' },
    ...{ validityMonths, surveillanceMonths, renewalOpensMonths, reassessmentDays },
    units: units.map(({ code, group }) => ({ code, group: group ?? '' })),
  };
}

/** What the parts of the editor need of the form, and where in it the version stands. */
export interface VersionForm {
  form: ReturnType<typeof useBodyForm>['form'];
  field: ReturnType<typeof useBodyForm>['field'];
  /** `version.` where the version is part of a new scheme, nothing otherwise. */
  at: 'version.' | '';
}

/** The version of a form as it is typed now. */
export const typedOf = ({ form, at }: VersionForm): TypedVersion =>
  (at === '' ? form.values : form.values.version) as unknown as TypedVersion;
