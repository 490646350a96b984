import type { CopiedField } from '@kompeten/domain';
import { dataFieldsOfAssessing } from './data-fields-assessing.ts';
import { dataFieldsOfCertificates } from './data-fields-certificates.ts';
import { dataFieldsOfTraining } from './data-fields-training.ts';
import { dataFieldsOfWork } from './data-fields-work.ts';

/** What the fields of a copy of somebody's data are called; a field without a name does not compile. */
export const dataFields = {
  ...dataFieldsOfTraining,
  ...dataFieldsOfCertificates,
  ...dataFieldsOfAssessing,
  ...dataFieldsOfWork,
} satisfies Record<CopiedField, string>;

/** A field that only an older writing has. */
export const otherField = (name: string): string => `Another entry (${name})`;

/** Yes or no, as it stands in a record. */
export const yesNo = (yes: boolean): string => (yes ? 'yes' : 'no');
