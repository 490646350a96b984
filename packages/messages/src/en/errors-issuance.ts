import type { CertificateErrors, ReissueErrors } from '@kompeten/domain';
import type { Sentences } from '../sentence.ts';
import { lookIn } from './refusal-steps.ts';

type Codes = Extract<keyof CertificateErrors, `issuance.${string}` | `signer.${string}`> | keyof ReissueErrors;

/** Refusals about issuing, those who sign, and issuing anew. */
export const issuanceErrors: Sentences<Codes> = {
  'issuance.nobody_eligible': () => 'Nobody meets the requirements yet. See the reasons at each name.',
  'issuance.batch_not_found': () => `This issuance request was not found. ${lookIn('issuance')}`,
  'issuance.wrong_state': () => 'This request has been decided or is being processed. Load the page again.',
  'issuance.list_changed': () =>
    'The list has changed since the request, which is therefore void. Request again with the present list.',
  'issuance.stale': () =>
    'The list that you read is not the one of this request. Reload and look at it; nothing was changed.',
  'issuance.same_person': () => 'Whoever requests does not approve. Ask a second person.',
  'issuance.both_judged': () => 'Both you and the requester judged in this cohort. One of the two must not have.',
  'issuance.not_under_way': () => 'This step is only there while issuing is under way.',
  'issuance.nothing_to_retry': () =>
    'No failure can be tried again. Names that were requested anew or were issued meanwhile are not repeated here.',
  'issuance.round_changed': () => 'The lists of this round are others by now. Look at them again, then decide.',
  'issuance.round_not_found': () => `This round of issuing was not found. ${lookIn('issuance')}`,
  'issuance.no_signing_key': () => 'There is no signing key, or it is no longer in force. Ask the administrator.',
  'issuance.drawing_interrupted': () =>
    'The file broke off while it was drawn. The certificate keeps its number and is tried again; if this goes on, ask the administrator.',
  'issuance.signer_unreachable': () =>
    'The signing service has not answered. The certificate keeps its number and is tried again; if this goes on, ask the administrator.',
  'issuance.signer_refused': () =>
    'The signing service refused, or its answer does not hold. Nothing was issued; ask the administrator.',
  'issuance.official_awaited': () =>
    'Officials of this centre sign in person, with a passphrase. Open its page and sign there.',
  'issuance.not_awaited': () => 'This request waits for no signature. Load the page again to see how it stands.',
  'issuance.not_the_official': () => 'The signature that is awaited is that of the official who approved this request.',
  'issuance.official_without_nik': () =>
    'Your NIK is not recorded with this account, so BSrE cannot know you. Ask an administrator to record it.',
  'issuance.official_unknown': () =>
    'BSrE does not know your NIK, or your electronic certificate is not in force. Ask whoever looks after BSrE in your institution.',
  'issuance.wrong_passphrase': () =>
    'The passphrase is wrong; BSrE refused it and signing stopped at once. Type it again with care: after three wrong ones you wait for 30 minutes.',
  'issuance.passphrase_tries': ({ retryAfterSeconds }) =>
    `The passphrase was refused several times. So that BSrE does not lock your account, wait for ${Math.ceil(retryAfterSeconds / 60)} minutes.`,
  'issuance.being_signed': () =>
    'This request is being signed on another page or device. Go on there, or wait until it is done.',
  'issuance.signing_rests': () => 'This request rests. Whoever steers the issuing lets it go on; then you can sign.',
  'signer.centres_only': () =>
    'A personal signature is for centres that are named one by one: the approving official must be there.',
  'signer.name_taken': () => 'This name of a signer was used before. Use another name.',
  'signer.not_found': () =>
    'This signer does not exist or is no longer in use. Choose a signer from the list of those in use.',
  'signer.issuer_unknown': () => 'One of the issuers was not found. Check the ids of centres and certification bodies.',
  'reissue.not_found': () => `There is no such reissue, or it concerns no issuer of yours. ${lookIn('reissues')}`,
  'reissue.list_changed': () => 'The list of certificates to be issued anew has changed; look at it again.',
  'reissue.nothing_affected': () => 'No certificate has to be issued anew.',
  'reissue.key_unknown': () => 'This key was never used here.',
  'reissue.running': () => 'Certificates are being issued anew at this moment. Wait until it is done.',
};
