import type {
  AttendanceErrors,
  CentreErrors,
  CompetencyErrors,
  CooperativeErrors,
  CurriculumErrors,
  GradingErrors,
  PeopleErrors,
  RegionErrors,
} from '@kompeten/domain';
import type { Sentences } from '../sentence.ts';
import { blockerText, statusText } from './blockers.ts';
import { LOOK_IN_LIST } from './list-step.ts';
import { moment } from './units.ts';

type Codes = keyof (RegionErrors &
  CentreErrors &
  CooperativeErrors &
  CompetencyErrors &
  CurriculumErrors &
  PeopleErrors &
  AttendanceErrors &
  GradingErrors);

const stale = (what: string) => `Somebody else has changed ${what}. Look at what stands now and decide again.`;

/** Refusals about centres, people, curricula, attendance and grading. */
export const trainingErrors: Sentences<Codes> = {
  'region.unknown': ({ regionCode }) => `The region code ${regionCode} is unknown. Choose a region from the list.`,
  'centre.not_found': () => `This centre was not found. ${LOOK_IN_LIST}`,
  'centre.stale': () => stale('the centre'),
  'centre.name_taken': () => 'A centre of this name is already registered in the same region.',
  'centre.number_unit_taken': () => 'Another centre uses this sign in its certificate numbers. Choose another.',
  'centre.parent_unknown': () => 'The parent or partner centre was not found. Choose a centre from the list.',
  'centre.parent_cycle': () => 'A centre cannot be its own parent.',
  'cooperative.not_found': () => `This cooperative was not found. ${LOOK_IN_LIST}`,
  'cooperative.stale': () => stale('the cooperative'),
  'cooperative.legal_number_taken': () => 'This legal-entity number is registered for another cooperative.',
  'cooperative.person_unknown': ({ fullName }) =>
    `${fullName} is no participant of this cooperative. Choose again, or leave it without one.`,
  'cooperative.already_known': () => 'A cooperative of this name, kind and region is already registered.',
  'competency.unit_not_found': () => `This competency unit was not found. ${LOOK_IN_LIST}`,
  'competency.unit_code_taken': () => 'This unit code is already registered. Look for that unit in the register.',
  'competency.standard_not_found': () => `This competency standard was not found. ${LOOK_IN_LIST}`,
  'curriculum.other_programme': () => 'Only editions of the same training programme are compared.',
  'curriculum.not_found': () => `This curriculum was not found. ${LOOK_IN_LIST}`,
  'curriculum.stale': () => stale('the curriculum'),
  'curriculum.frozen': () => 'A published curriculum cannot be changed. Start a new edition from it.',
  'curriculum.not_published': () => 'This curriculum has not been published. Publish it first.',
  'curriculum.cannot_publish': ({ blockers }) =>
    `The curriculum cannot be published yet: ${blockers.map(blockerText).join('; ')}.`,
  'curriculum.draft_exists': () => 'A draft of the next edition exists. Go on with that one.',
  'curriculum.centre_needed': () => 'Choose the centre that owns the curriculum.',
  'person.not_found': () =>
    'This person was not found. Check the NIK, or name and birth date; somebody new is enrolled in a cohort.',
  'person.restricted': () =>
    'This person has restricted what this centre does with their data. This has to wait until that is lifted.',
  'person.no_nik': () => 'This person is registered without a NIK.',
  'person.population_check_off': () => 'Checks against the population register are not set up here.',
  'person.population_unreachable': () =>
    'The population register cannot be reached. Enrolment goes on; check again later.',
  'attendance.not_open': ({ status }) =>
    `Attendance cannot be recorded: the cohort is ${statusText(status)}. Start the training first.`,
  'attendance.session_unknown': () => 'This session is not part of the cohort. Reload the page.',
  'attendance.stranger': () => 'This person is not an active trainee of the cohort.',
  'attendance.session_not_begun': ({ startsAt }) =>
    `The session begins ${moment(startsAt)}. Record attendance after that.`,
  'attendance.cell_twice': () => 'A trainee is named twice for one session. Send one entry only.',
  'attendance.stale': ({ cells }) => stale(`${cells.length} attendance entries`),
  'grading.not_open': ({ status }) =>
    `Judgements cannot be recorded: the cohort is ${statusText(status)}. Grading is open during training and evaluation.`,
  'grading.stranger': () => 'This person is not an active trainee of the cohort.',
  'grading.unit_unknown': ({ unitCode }) => `Unit ${unitCode} is not part of this cohort’s curriculum.`,
  'grading.session_not_begun': ({ unitCode, startsAt }) =>
    `Unit ${unitCode} is taught from ${moment(startsAt)}. Judge once the session has begun.`,
  'grading.cell_twice': () => 'A trainee is named twice for one unit. Send one entry only.',
  'grading.stale': ({ cells }) => stale(`${cells.length} judgements`),
  'grading.contested': ({ cells }) =>
    `Two people recorded judgements differently in ${cells.length} cells. Compare both, then decide with a reason.`,
  'grading.reason_needed': () =>
    'Two people recorded different things. Give a reason (3–500 characters) when you decide.',
  'grading.event_of_another_cell': () => 'This entry cannot be stored because its number is taken. Enter it again.',
  'grading.cell_full': () =>
    'This cell already holds 200 entries, the most a cell takes, so this one was not stored. Ask the manager of your centre.',
  'attendance.contested': ({ cells }) =>
    `Two people recorded attendance differently in ${cells.length} cells. Compare both, then decide with a reason.`,
  'attendance.reason_needed': () =>
    'Two people recorded different things. Give a reason (3–500 characters) when you decide.',
  'attendance.event_of_another_cell': () => 'This entry cannot be stored because its number is taken. Enter it again.',
  'attendance.sheet_type': () => 'This file is neither a photo (JPEG, PNG, WebP) nor a PDF. Take the photo again.',
  'attendance.sheets_enough': ({ most }) => `This session has ${most} photos of its sheet already, which is the most.`,
  'attendance.sheet_not_found': () => 'This photo of a sheet was not found. Take it again.',
  'attendance.sheet_withdrawn': ({ by }) => `This photo of a sheet was withdrawn by ${by} already.`,
  'attendance.sheet_there_already': () =>
    'The photo is behind that session already. Choose another, or only withdraw it.',
  'attendance.cell_full': () =>
    'This cell already holds 200 entries, the most a cell takes, so this one was not stored. Ask the manager of your centre.',
};
