import type { RetentionErrors } from '@kompeten/domain';
import type { Sentences } from '../sentence.ts';
import { ways } from './ways.ts';

/** Refusals about how long records are kept. */
export const retentionErrors: Sentences<keyof RetentionErrors> = {
  'retention.proposal_not_found': () =>
    `This proposal about retention was not found. Load “${ways.retention}” anew: it may have been decided or replaced by now.`,
  'retention.proposal_changed': () =>
    'This proposal was decided already, or another value came after it. Load the page Retention again and read it.',
  'retention.same_person': () => 'Whoever proposes does not confirm. Ask another administrator.',
  'retention.file_erased': ({ cause }) =>
    cause === 'request'
      ? 'This file was erased on request of the person it concerned.'
      : 'This file was erased when the time for which it is kept was over.',
};
