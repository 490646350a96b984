import type { BlockerLike } from '../id/blockers.ts';
import { terms } from './terms.ts';

/** A status in words, or as it stands when it is none of ours. */
export const statusText = (status: string): string => (terms.status as Record<string, string>)[status] ?? status;

const namesOf = (devices: unknown) =>
  (devices as { label: string; accountName: string }[])
    .map(({ label, accountName }) => `${label} (${accountName})`)
    .join(', ');

const hoursText = (hours: unknown) => new Intl.NumberFormat('en').format(Number(hours));
const partText: Record<string, string> = { all: '', theory: ' of theory', practice: ' of practice' };
const shortOf = (unitCodes: unknown, groups: unknown) =>
  [
    ...(unitCodes as string[]).map((code) => `unit ${code}`),
    ...(groups as { title: string; short: number }[]).map(({ title, short }) => `${short} more of “${title}”`),
  ].join(', ');

const colourText: Record<string, string> = {
  accent: 'the main colour',
  second: 'the second colour',
  ink: 'the colour of the letters',
  paper: 'the colour of the paper',
};
const groundText: Record<string, string> = { paper: 'the paper', white: 'white' };

const sentences: Record<string, (facts: BlockerLike) => string> = {
  no_units: () => 'there are no units',
  unit_twice: ({ unitCode }) => `unit ${unitCode} stands twice`,
  unit_unknown: ({ unitCode }) => `unit ${unitCode} is not in the register of competency units`,
  split_incomplete: ({ unitCode }) => `unit ${unitCode} says theory or practice, not both`,
  split_mismatch: ({ unitCode, lessonHours, theoryHours, practiceHours }) =>
    `unit ${unitCode}: theory ${theoryHours} + practice ${practiceHours} is not ${lessonHours} lesson hours`,
  syllabus_stray: ({ unitCode }) => `there is a syllabus of unit ${unitCode}, which is not in the curriculum`,
  syllabus_twice: ({ unitCode }) => `the syllabus of unit ${unitCode} stands there twice`,
  indicator_missing: ({ unitCode, criterion }) => `unit ${unitCode}: criterion ${criterion} has no indicator`,
  syllabus_time_mismatch: ({ unitCode, part, planned, syllabus }) =>
    `unit ${unitCode}: the syllabus takes ${hoursText(syllabus)} lesson hours${partText[String(part)]} instead of ${hoursText(planned)}`,
  subject_twice: ({ title }) => `the subject “${title}” stands there twice`,
  subject_without_hours: ({ title }) => `the subject “${title}” has no lesson hours`,
  scheme_not_covered: ({ unitCodes, groups }) => `the scheme is not covered: ${shortOf(unitCodes, groups)}`,
  methodology_missing: () => 'no valid methodology qualification',
  unit_not_qualified: ({ unitCode }) => `no technical qualification for unit ${unitCode}`,
  nobody_enrolled: () => 'nobody is enrolled',
  applicants_undecided: ({ count }) => `${count} applicants are undecided`,
  hours_missing: ({ planned, held }) => `only ${held} of ${planned} lesson hours were held`,
  sessions_ahead: ({ count }) => `${count} sessions still lie ahead`,
  cells_contested: ({ count }) => `${count} entries differ between two people and are undecided`,
  devices_unheard: ({ devices }) => `devices not heard from: ${namesOf(devices)}`,
  sheets_missing: ({ count, afterDays }) =>
    `attendance of ${count} sessions was entered more than ${afterDays} days later without a photo of the paper sheet`,
  attendance_contested: ({ count }) => `${count} attendance entries differ between two people`,
  unit_contested: ({ unitCode }) => `two people judged unit ${unitCode} differently`,
  contrast_low: ({ slot, against, ratio }) =>
    `${colourText[String(slot)]} on ${groundText[String(against)]} is only ${ratio} : 1, it takes 4.5 : 1`,
  paper_dark: () => 'the colour of the paper is too dark for copies',
  reason_needed: () => 'a reason is needed',
  cohort_not_completed: ({ status }) => `the cohort is still ${statusText(String(status))}`,
  not_in_training: ({ status }) => `the trainee is ${statusText(String(status))}`,
  attendance_below: ({ percent, minimum }) => `attendance ${percent} %, required ${minimum} %`,
  unit_not_evaluated: ({ unitCode }) => `unit ${unitCode} is not judged yet`,
  unit_not_competent: ({ unitCode }) => `unit ${unitCode} is not yet competent`,
  name_unprintable: ({ character }) =>
    `the letter ${character} of the name cannot be printed; write it in Latin letters`,
  already_issued: () => 'the certificate has been issued',
  already_requested: () => 'already requested and waiting',
  same_cohort: ({ cohort }) => `both are enrolled in ${cohort}`,
  two_instructors: ({ centre }) =>
    `both are instructors of ${centre}; part one of them from the person, or put the instructors right first`,
  two_accounts: () => 'both have an account with an e-mail; lock one of them first',
  not_submitted: () => 'not handed in yet by whoever draws it',
  same_person: () => 'whoever requests does not approve',
  both_judged: () => 'requester and approver both judged in this cohort',
  no_nik: () =>
    'your NIK is not recorded with this account (ask an administrator to record it), and BSrE knows signers by their NIK',
  second_factor_needed: () => 'the second factor has not been given',
  wrong_state: () => 'already decided',
};

/** A reason against something in words, without a full stop. */
export const blockerText = (blocker: BlockerLike): string => sentences[blocker.code]?.(blocker) ?? blocker.code;
