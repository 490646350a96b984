import type { CertificateErrors, CohortErrors, ReissueErrors } from '@kompeten/domain';
import type { Sentences } from '../sentence.ts';
import { blockerText, statusText } from './blockers.ts';
import { moment } from './units.ts';

/** Refusals about cohorts, enrolment and issuing. */
export const cohortErrors: Sentences<keyof (CohortErrors & CertificateErrors & ReissueErrors)> = {
  'cohort.not_found': () => 'This cohort was not found.',
  'cohort.stale': () => 'Somebody else has changed the cohort. Look at what stands now and decide again.',
  'cohort.wrong_state': ({ status }) => `This step is not available while the cohort is ${statusText(status)}.`,
  'cohort.blocked': ({ blockers }) => `This step is not possible yet: ${blockers.map(blockerText).join('; ')}.`,
  'cohort.curriculum_not_published': () => 'A cohort needs a published curriculum.',
  'cohort.closed': ({ status }) => `The cohort is ${statusText(status)} and cannot be changed.`,
  'cohort.capacity_below_seats': ({ seatsTaken }) => `The capacity cannot be below the ${seatsTaken} people enrolled.`,
  'session.not_found': () => 'This session was not found.',
  'session.unit_not_in_curriculum': ({ unitCode }) => `Unit ${unitCode} is not part of this cohort’s curriculum.`,
  'session.instructor_unknown': () => 'This instructor was not found.',
  'session.instructor_not_qualified': ({ gaps }) =>
    `The instructor is not qualified on the session’s date: ${gaps.map(blockerText).join('; ')}. Choose another or give a reason.`,
  'session.has_records': () => 'A session with attendance cannot be removed.',
  'session.make_up_unknown': () => 'The session to be made up for is not part of this cohort.',
  'enrolment.not_found': () => 'This trainee was not found.',
  'enrolment.stale': () => 'Somebody else has changed this trainee. Look at what stands now and decide again.',
  'enrolment.closed': ({ status }) => `Enrolment is closed: the cohort is ${statusText(status)}.`,
  'enrolment.over_capacity': ({ capacity }) =>
    `The cohort is full (${capacity} seats). Raise the capacity or choose another cohort.`,
  'enrolment.waitlist_first': () =>
    'Applicants on the waitlist come first for this seat. They move up by themselves; add capacity if needed.',
  'enrolment.sessions_clash': ({ startsAt }) =>
    `This person has a session of another cohort at ${moment(startsAt)}. Move one of the sessions, or choose another cohort.`,
  'enrolment.already_enrolled': () => 'This person is already enrolled in the cohort.',
  'enrolment.wrong_state': ({ status }) => `This step is not available: the trainee is ${statusText(status)}.`,
  'enrolment.cooperative_unknown': () => 'The chosen cooperative was not found.',
  'import.unreadable': () => 'The file cannot be read. Save it again as .xlsx or .csv and upload it once more.',
  'import.wrong_type': () => 'Only .xlsx or .csv is accepted. Use the template provided.',
  'import.too_large': ({ maxRows }) => `The file holds too many rows. At most ${maxRows} at a time.`,
  'import.suspicious_archive': () =>
    'This file swells unnaturally and was refused for safety. Save it again from a spreadsheet program.',
  'import.columns_missing': ({ columns }) =>
    `Required columns are missing: ${columns.join(', ')}. Use the template provided.`,
  'import.empty': () => 'The file holds no rows of data.',
  'claim_card.unknown': () => 'The card’s code is unknown. Check the code on your card.',
  'claim_card.easy_pin': () => 'This PIN is easy to guess. Choose another one, without runs and repeated digits.',
  'claim_card.birth_date_pin': () =>
    'This PIN is your birth date, which others know. Choose another one that only you know.',
  'claim_card.wrong_pin': ({ triesLeft }) => `The PIN does not match. Tries left: ${triesLeft}.`,
  'claim_card.locked': () =>
    'The card is locked after several wrong PINs. Ask your centre or certification body for a new card.',
  'claim_card.expired': () => 'The card has expired. Ask your centre or certification body for a new card.',
  'claim_card.replaced': () => 'This card has been replaced by a new one. Use your latest card.',
  'claim_card.application_draft': () =>
    'This application was not handed in yet. Hand it in first, then make the claim card.',
  'issuance.nobody_eligible': () => 'Nobody meets the requirements yet. See the reasons at each name.',
  'issuance.batch_not_found': () => 'This issuance request was not found.',
  'issuance.wrong_state': () => 'This request has been decided or is being processed.',
  'issuance.list_changed': () =>
    'The list has changed since the request, which is therefore void. Request again with the present list.',
  'issuance.same_person': () => 'Whoever requests does not approve. Ask a second person.',
  'issuance.both_judged': () => 'Both you and the requester judged in this cohort. One of the two must not have.',
  'issuance.not_under_way': () => 'This step is only there while issuing is under way.',
  'issuance.nothing_to_retry': () =>
    'No failure can be tried again. Names that were requested anew or were issued meanwhile are not repeated here.',
  'issuance.round_changed': () => 'The lists of this round are others by now. Look at them again, then decide.',
  'issuance.round_not_found': () => 'This round of issuing was not found.',
  'issuance.no_signing_key': () => 'No signing key is available. Ask the administrator.',
  'issuance.drawing_interrupted': () =>
    'The file broke off while it was drawn. The certificate keeps its number and is tried again; if this goes on, ask the administrator.',
  'issuance.signer_unreachable': () =>
    'The signing service has not answered. The certificate keeps its number and is tried again; if this goes on, ask the administrator.',
  'issuance.signer_refused': () =>
    'The signing service refused, or its answer does not hold. Nothing was issued; ask the administrator.',
  'reissue.not_found': () => 'There is no such reissue, or it concerns no issuer of yours.',
  'reissue.list_changed': () => 'The list of certificates to be issued anew has changed; look at it again.',
  'reissue.nothing_affected': () => 'No certificate has to be issued anew.',
  'reissue.key_unknown': () => 'This key was never used here.',
  'reissue.running': () => 'Certificates are being issued anew at this moment.',
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
  'issuance.being_signed': () => 'This request is being signed on another page or device.',
  'issuance.signing_rests': () => 'This request rests. Whoever steers the issuing lets it go on; then you can sign.',
  'signer.centres_only': () =>
    'A personal signature is for centres that are named one by one: the approving official must be there.',
  'signer.name_taken': () => 'This name of a signer was used before.',
  'signer.not_found': () => 'This signer does not exist or is no longer in use.',
  'signer.issuer_unknown': () => 'One of the issuers was not found. Check the ids of centres and certification bodies.',
  'certificate.not_found': () => 'This certificate was not found.',
  'certificate.pdf_not_ready': () => 'The file is still being made. Try again in a moment.',
  'certificate.wrong_state': ({ status }) => `This step is not available: the certificate is ${statusText(status)}.`,
  'certificate.request_not_found': () => 'This request was not found.',
  'certificate.request_decided': () => 'This request has been decided.',
  'certificate.request_pending': () => 'A request of this kind is still waiting for a decision.',
  'certificate.same_person': () => 'Whoever requests does not approve. Ask a second person.',
  'certificate.both_judged': () => 'Both you and the requester judged in this cohort. Ask somebody else.',
  'certificate.bundle_empty': () => 'No certificate in force fits this choice yet.',
  'certificate.no_credential': () =>
    'There is no wallet credential of this certificate: only of one that was issued here and is in force.',
};
