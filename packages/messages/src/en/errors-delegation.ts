import type { DelegationErrors } from '@kompeten/domain';
import type { Sentences } from '../sentence.ts';
import { lookIn } from './refusal-steps.ts';
import { moment } from './units.ts';

/** Refusals about authorities given for a time. */
export const delegationErrors: Sentences<keyof DelegationErrors> = {
  'delegation.not_found': () => `This delegation was not found. ${lookIn('delegations')}`,
  'delegation.authority_not_found': () =>
    'This authority is not yours or cannot be given. Choose an authority from the list of the form.',
  'delegation.not_passed_on': () => 'An authority that you hold for a time cannot be passed on to somebody else.',
  'delegation.not_a_colleague': () =>
    'An authority can only be given to a colleague of the same organisation. Choose one from the list.',
  'delegation.holds_already': ({ fullName }) => `${fullName} holds this authority already. Choose another colleague.`,
  'delegation.starts_in_past': ({ today }) => `The first day is today at the earliest, ${moment(today)}.`,
  'delegation.too_long': ({ maxDays }) =>
    `An authority is given for ${maxDays} days at most. Choose an earlier last day.`,
  'delegation.outlives_authority': ({ endsOn }) =>
    `Your own authority ends on ${moment(endsOn)}. Choose a last day that is not after it.`,
  'delegation.overlaps': () =>
    'This authority is already given on some of these days. Withdraw that first, or choose other days.',
  'delegation.over': () => 'This delegation is over or was withdrawn; nothing has changed.',
};
