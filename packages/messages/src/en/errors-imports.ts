import type { ImportErrors } from '@kompeten/domain';
import type { Sentences } from '../sentence.ts';
import { lookIn } from './refusal-steps.ts';

/** Refusals about imports. */
export const importErrors: Sentences<keyof ImportErrors> = {
  'import.not_found': () => `This import was not found. ${lookIn('imports')}`,
  'import.wrong_state': () => 'This step is not available: the import went on or is over. Reload the page.',
  'import.sheet_unknown': () => 'The file has no such sheet or heading row. Choose another.',
  'import.field_unknown': ({ field }) =>
    `“${field}” is no field of this import. Load the page again and choose from the list.`,
  'import.field_twice': ({ field }) => `“${field}” is chosen for two columns. Choose one.`,
  'import.row_not_found': ({ row }) =>
    `Row ${row} is not in this import. Load the page again and choose a row from the list.`,
  'import.row_settled': ({ row }) => `Row ${row} is right already; only refused rows are corrected here.`,
  'import.counts_changed': () =>
    'The register changed since you saw these counts. Look at the new ones, then confirm again.',
  'import.too_old': () =>
    'This import is more than 90 days old; what was there before is no longer kept. Change the things one by one.',
  'import.nothing_to_do': () => 'No row is new or changed, so there is nothing to store.',
  'import.place_needed': ({ place }) =>
    place === 'cohort' ? 'Choose the cohort that this file is for.' : 'Choose the centre that this file is for.',
};
