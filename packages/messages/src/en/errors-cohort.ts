import type { CertificateErrors, CohortErrors } from '@kompeten/domain';
import type { Sentences } from '../sentence.ts';
import { blockerText, statusText } from './blockers.ts';
import { LOOK_IN_LIST } from './list-step.ts';
import { moment } from './units.ts';

/** What is refused where certificates are issued is told in the office. */
type Codes = Exclude<keyof (CohortErrors & CertificateErrors), `issuance.${string}` | `signer.${string}`>;

/** Refusals about cohorts, enrolment and certificates. */
export const cohortErrors: Sentences<Codes> = {
  'cohort.not_found': () => `This cohort was not found. ${LOOK_IN_LIST}`,
  'cohort.stale': () => 'Somebody else has changed the cohort. Look at what stands now and decide again.',
  'cohort.wrong_state': ({ status }) => `This step is not available while the cohort is ${statusText(status)}.`,
  'cohort.blocked': ({ blockers }) => `This step is not possible yet: ${blockers.map(blockerText).join('; ')}.`,
  'cohort.curriculum_not_published': () => 'A cohort needs a published curriculum.',
  'cohort.closed': ({ status }) => `The cohort is ${statusText(status)} and cannot be changed.`,
  'cohort.capacity_below_seats': ({ seatsTaken }) => `The capacity cannot be below the ${seatsTaken} people enrolled.`,
  'session.not_found': () =>
    'This session was not found. Open the timetable of the cohort again; the session may have been removed.',
  'session.unit_not_in_curriculum': ({ unitCode }) => `Unit ${unitCode} is not part of this cohort’s curriculum.`,
  'session.instructor_unknown': () => 'This instructor was not found. Choose an instructor from the list.',
  'session.instructor_not_qualified': ({ gaps }) =>
    `The instructor is not qualified on the session’s date: ${gaps.map(blockerText).join('; ')}. Choose another or give a reason.`,
  'session.has_records': () => 'A session with attendance cannot be removed.',
  'session.make_up_unknown': () => 'The session to be made up for is not part of this cohort.',
  'enrolment.not_found': () =>
    'This trainee was not found. Open the trainees of the cohort again; this one may have been taken off the list.',
  'enrolment.stale': () => 'Somebody else has changed this trainee. Look at what stands now and decide again.',
  'enrolment.closed': ({ status }) => `Enrolment is closed: the cohort is ${statusText(status)}.`,
  'enrolment.over_capacity': ({ capacity }) =>
    `The cohort is full (${capacity} seats). Raise the capacity or choose another cohort.`,
  'enrolment.waitlist_first': () =>
    'Applicants on the waitlist come first for this seat. They move up by themselves; add capacity if needed.',
  'enrolment.sessions_clash': ({ startsAt }) =>
    `This person has a session of another cohort at ${moment(startsAt)}. Move one of the sessions, or choose another cohort.`,
  'enrolment.already_enrolled': () => 'This person is already enrolled in the cohort.',
  'enrolment.of_age': ({ adultAge }) =>
    `This trainee is ${adultAge} already; the consent of a guardian is not needed and not kept.`,
  'enrolment.has_document': () => 'This trainee has shown a document; a voucher is not needed and not kept.',
  'enrolment.wrong_state': ({ status }) => `This step is not available: the trainee is ${statusText(status)}.`,
  'enrolment.cooperative_unknown': () => 'The chosen cooperative was not found. Choose a cooperative from the list.',
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
  'certificate.not_found': () =>
    'This certificate was not found. Check its code or number and look again; if it is still not there, ask its issuer.',
  'certificate.pdf_not_ready': () => 'The file is still being made. Try again in a moment.',
  'certificate.wrong_state': ({ status }) => `This step is not available: the certificate is ${statusText(status)}.`,
  'certificate.request_not_found': () => `This request was not found. ${LOOK_IN_LIST}`,
  'certificate.request_decided': () => 'This request has been decided. Load the page again.',
  'certificate.request_pending': () =>
    'A request of this kind is still waiting for a decision. Have that one decided first.',
  'certificate.same_person': () => 'Whoever requests does not approve. Ask a second person.',
  'certificate.both_judged': () => 'Both you and the requester judged in this cohort. Ask somebody else.',
  'certificate.bundle_empty': () => 'No certificate in force fits this choice yet.',
  'certificate.no_credential': () =>
    'There is no wallet credential of this certificate: only of one that was issued here and is in force.',
};
