import type {
  DataRequestErrors,
  RecordedErrors,
  ShareLinkErrors,
  SignInCodeErrors,
  TermsOfUseErrors,
} from '@kompeten/domain';
import type { Sentences } from '../sentence.ts';
import { lookIn } from './refusal-steps.ts';

/** Refusals about what trainees do with what is theirs. */
export const traineeErrors: Sentences<
  keyof (DataRequestErrors & RecordedErrors & ShareLinkErrors & SignInCodeErrors & TermsOfUseErrors)
> = {
  'terms_of_use.not_accepted': () =>
    'Its holder has not accepted the terms of use of this certificate yet. Open My certificates, read and accept them; the file opens then.',
  'terms_of_use.not_needed': () => 'This certificate needs no terms of use to be accepted.',
  'terms_of_use.changed': () => 'A new edition of the terms is in force. Load the page anew, read it, then accept.',
  'terms_of_use.no_draft': () => 'There is no draft of the terms.',
  'terms_of_use.submitted': () => 'These terms were handed in and rest. Take them back to change them.',
  'terms_of_use.not_submitted': () => 'This draft was not handed in, or was taken back.',
  'terms_of_use.stale': () => 'Somebody else changed this draft. Load it anew, then try again.',
  'terms_of_use.same_person': () =>
    'You took part in writing this draft. Ask another manager to read it, then publish or return it.',
  'share_link.not_found': () => 'This link was not found. Load the page again to see the links that are still open.',
  'share_link.too_many': ({ most }) =>
    `There are ${most} open links to this certificate already. Withdraw one of them first.`,
  'contact.not_found': () =>
    'This contact was not found or has been withdrawn. Load the trainee again to see the contacts there are now.',
  'contact.unreadable': () => 'Write a telephone number (such as 0812 3456 7890) or an e-mail address.',
  'contact.taken': () =>
    'This contact is noted for another trainee of your centre already. One contact opens one person.',
  'sign_in_code.wrong': () => 'The code does not match or has run out. Ask for a new one, or use your claim card.',
  'sign_in_code.not_offered': () =>
    'Signing in with a code is not offered this way. Use the claim card from your centre.',
  'data_request.not_found': () =>
    'This request was not found. Check its number; if that is right, ask the centre or body that received it.',
  'data_request.wrong_state': () =>
    'This step is not available: the request was moved on or is closed. Load the page again.',
  'data_request.wrong_step': () => 'A request of this kind is not handled that way.',
  'data_request.answer_needed': () => 'Write the reason; whoever asked reads it.',
  'data_request.same_name': () => 'That is the name as it is printed.',
  'data_request.not_one_word': () => 'A name of one word has no space. For another name choose another cause.',
  'data_request.open_already': () => 'The same request at this centre is still under way. Wait for its answer.',
  'data_request.file_type': () =>
    'This file is neither a photo (JPEG, PNG, WebP) nor a PDF. Take a photo of the document.',
  'data_request.file_not_found': () =>
    'This file of proof does not exist, or was removed. Ask the person for that proof again if it is still needed.',
  'data_request.too_many_files': ({ most }) => `At most ${most} files of proof for one request.`,
  'data_request.list_changed': () =>
    'The list has changed since you saw it. Load it again and read it; one that was put forward is sent back to be drawn anew.',
  'data_request.second_person': () => 'An erasure is carried out by another person than the one who drew its list.',
  'data_request.nothing_to_erase': () => 'Nothing can be erased now. Decline it with the reason.',
  'data_request.centre_unknown': () => 'This centre holds nothing about you, or your card does not open it.',
  'recorded.batch_not_found': () => `This part of a register was not found. ${lookIn('recorded')}`,
  'recorded.batch_decided': () => 'This part of a register was decided already.',
  'recorded.not_replaced': () =>
    'A recorded certificate is not replaced here, since this system did not sign it. Revoke it and record it anew with the right data.',
  'recorded.numbers_taken': ({ numbers }) =>
    `These numbers are in the register already: ${numbers.slice(0, 5).join(', ')}. Send this part back and upload it without them.`,
};
