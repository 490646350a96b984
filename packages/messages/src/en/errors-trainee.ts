import type { ShareLinkErrors } from '@kompeten/domain';
import type { Sentences } from '../sentence.ts';

/** Refusals about what trainees do with what is theirs. */
export const traineeErrors: Sentences<keyof ShareLinkErrors> = {
  'share_link.not_found': () => 'This link was not found.',
  'share_link.too_many': ({ most }) =>
    `There are ${most} open links to this certificate already. Withdraw one of them first.`,
};
