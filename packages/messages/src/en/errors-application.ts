import type { ApplicationErrors, AssessmentSessionErrors, SchedulingAlternatives } from '@kompeten/domain';
import type { Sentences } from '../sentence.ts';
import { applicationGap, assessorBlock, siteGap } from './assessment-reasons.ts';
import { lookIn } from './refusal-steps.ts';
import { moment } from './units.ts';

const stale = (what: string) => `Somebody else changed ${what}. Look at what it says now and decide again.`;
const until = (day: string | null) => (day === null ? '' : ` until ${moment(day)}`);

/** What could be done instead, in words. */
function instead({ assessors, sites, times }: SchedulingAlternatives): string {
  const [assessor, site, time] = [assessors[0], sites[0], times[0]];
  if (assessor)
    return ` Nearest assessor who may: ${assessor.fullName} (${assessor.bodyName}, ${assessor.regionName}).`;
  if (site) return ` Free place: ${site.name}.`;
  return time ? ` Nearest free time: ${moment(time.startsAt)}.` : '';
}

const kinds = { assessor: 'assessor', site: 'place', room: 'room', person: 'candidate', invigilator: 'invigilator' };

/** Refusals about applications for assessment and their scheduling. */
export const applicationErrors: Sentences<keyof (ApplicationErrors & AssessmentSessionErrors)> = {
  'application.not_found': () =>
    'This application was not found. Check its number; if that is right, ask the body that received the application.',
  'application.stale': () => stale('the application'),
  'application.wrong_state': () =>
    'This step is not there in the present state of the application. Load the page again.',
  'application.one_open': ({ number }) =>
    number === null
      ? 'An application for this scheme is still open at another certification body. It has to end there first: one person, one application a scheme.'
      : `Application ${number} for this scheme is still open. Go on with it: one person, one application a scheme.`,
  'application.purpose_not_open': ({ purpose, from, until: end }) =>
    purpose === 'renewal' && from !== null
      ? `Renewal opens ${moment(from)}${until(end)}.`
      : purpose === 'certification'
        ? 'The competency certificate for this scheme is still valid. Renewal opens before its validity ends.'
        : `What this application rests on is not there, or its time is over${until(end)}. Apply for a new certification.`,
  'application.incomplete': ({ gaps }) => `The application is not complete: ${gaps.map(applicationGap).join('; ')}.`,
  'application.frozen': () => 'What was submitted cannot be changed. Only what was sent back can be replaced.',
  'application.unchecked': ({ items }) => `${items} items are not checked yet. Check them all first.`,
  'application.not_met': ({ items }) => `${items} items were found not to be met. Send it back, or reject it.`,
  'application.reason_needed': () => 'Write the reason; the applicant reads it.',
  'application.file_type': () => 'The file has to be an intact photo (JPEG, PNG, WebP) or a PDF.',
  'application.file_not_found': () =>
    'This file was not found. Load the application again; if it is not there, upload it once more.',
  'application.too_many_files': ({ most }) =>
    `At most ${most} files in one application. Take one back, or put several pages into one PDF.`,
  'application.has_document': () =>
    'This candidate has shown a document: a voucher is not needed, and no NIK is named here.',
  'application.no_assessor': () => 'Name the assessor who reviews the self-assessment first.',
  'application.not_your_body': () => 'The chosen assessor is not of this body. Choose an assessor of this body.',
  'application.nothing_to_reassess': () =>
    'Nothing of this application was BK that can be assessed again. Open a new application.',
  'application.reassessment_over': ({ until: end }) =>
    `The window for re-assessment ended ${moment(end)}. Apply for the certification of the whole scheme.`,
  'application.unit_not_open': ({ unitCode }) =>
    `Unit ${unitCode} was not found BK. A re-assessment covers only the units that were.`,
  'self_assessment.incomplete': ({ elements, unitCode }) =>
    `${elements} elements are not answered, one of them in unit ${unitCode}. Answer K or BK for every element.`,
  'self_assessment.unknown_element': ({ unitCode, element }) =>
    `Element ${element} of unit ${unitCode} is not part of this application. Load the page again.`,
  'self_assessment.evidence_unknown': () => 'One of the pieces of evidence is no longer there. Choose it again.',
  'plan.criterion_without_method': ({ unitCode, criterion, missing }) =>
    `${missing} criteria have no method, the first ${criterion} of unit ${unitCode}. Every criterion is planned.`,
  'plan.unknown_criterion': ({ unitCode, criterion }) =>
    `Criterion ${criterion} of unit ${unitCode} is not in the scheme.`,
  'assessment_session.not_found': () => `This assessment session was not found. ${lookIn('assessmentSessions')}`,
  'assessment_session.stale': () => stale('the session'),
  'assessment_session.wrong_state': () =>
    'This step is not there: the session has begun, was closed or cancelled. Load the page again.',
  'assessment_session.application_not_ready': ({ fullName }) =>
    `The application of ${fullName} cannot be scheduled yet: the assessor has to go on with it and approve the plan.`,
  'assessment_session.application_elsewhere': ({ fullName }) =>
    `The application of ${fullName} is for another scheme or body and cannot join this session. Take it out, and schedule it in a session for its own scheme.`,
  'assessor.blocked': ({ block, assessorName, fullName, detail, mitigable, alternatives }) =>
    `${assessorName} may not assess ${fullName}: ${assessorBlock(block, detail)}.${
      mitigable ? ' Where there is nobody else, record a second assessor from elsewhere as a measure.' : ''
    }${instead(alternatives)}`,
  'assessment_session.second_assessor_unfit': ({ secondAssessorName, fullName }) =>
    `${secondAssessorName} cannot be the second assessor of ${fullName}: of another body, authorised for the scheme and without ties is needed.`,
  'assessment_session.ratio_exceeded': ({ assessorName, most, candidates, alternatives }) =>
    `${assessorName} would have ${candidates} candidates that day; at most ${most}.${instead(alternatives)}`,
  'assessment_session.site_not_verified': ({ siteName, gap, day, alternatives }) =>
    `${siteName} ${siteGap(gap)} on ${moment(day)}.${instead({ ...alternatives, assessors: [] })}`,
  'assessment_session.site_too_small': ({ siteName, seats, candidates, alternatives }) =>
    `${siteName} has ${seats} seats for ${candidates} candidates.${instead({ ...alternatives, assessors: [] })}`,
  'assessment_session.clash': ({ kind, name, title, startsAt, alternatives }) =>
    `Clash of ${kinds[kind]} ${name}: ${title}, ${moment(startsAt)}.${instead(alternatives)}`,
  'assessment_session.not_an_invigilator': () =>
    'One of those chosen is no invigilator of this body. Choose from the list of invigilators.',
  'assessment_session.nobody_assigned': () =>
    'No assessor or invigilator is assigned in this session yet. Add candidates with their assessors, or invigilators, to the plan of the session.',
  'candidacy.not_found': () =>
    'This candidate was not found in that session. Load the assessment session again to see who is in it.',
  'candidacy.stale': () => stale('the candidate'),
  'candidacy.assessor_stays': () =>
    'The assessor of this candidate declared no conflict of interest, and is replaced only when unable to come, with the reason.',
  'candidacy.wrong_state': () => 'This step is not there in the present state of the candidate. Load the page again.',
};
