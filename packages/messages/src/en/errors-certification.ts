import type { AssessmentSiteErrors, AssessorErrors, CertificationBodyErrors, SchemeErrors } from '@kompeten/domain';
import type { Sentences } from '../sentence.ts';
import { lookIn } from './refusal-steps.ts';
import { moment } from './units.ts';

const stale = (what: string) => `Somebody else changed ${what}. Look at what it says now and decide again.`;

const gaps = {
  no_licence: 'this body has no licence on record',
  not_in_scope: 'this scheme is not in the scope of the licence',
  scope_reduced: 'this scheme has left the scope of the licence',
  lapsed: 'the licence is not in force',
};

const items = {
  rooms: 'rooms',
  equipment: 'equipment',
  materials: 'materials',
  safety: 'safety',
  connection: 'connection and power',
  access: 'access for people with disabilities',
};

type Codes = keyof (CertificationBodyErrors & SchemeErrors & AssessorErrors & AssessmentSiteErrors);

/** Refusals about certification bodies, schemes, assessors and places of assessment. */
export const certificationErrors: Sentences<Codes> = {
  'body.not_found': () => `This certification body was not found. ${lookIn('bodies')}`,
  'body.name_taken': () => 'A certification body of this name is there already.',
  'body.stale': () => stale('the body'),
  'body.centre_not_managed': () =>
    'The centre that owns a certification body is named, exchanged or left only by a head of that centre who also manages the body, or by an administrator.',
  'body.not_licensed': ({ gap, day }) =>
    `On ${moment(day)} ${gaps[gap]}. Choose another day, or attach the BNSP letter that lifts the lapse.`,
  'body.licence_not_found': () =>
    'This licence was not found. Load the page of the body again and choose the licence there.',
  'body.licence_number_taken': () => 'This licence number is on record already.',
  'body.scope_not_found': () =>
    'This scheme is not in the scope of that licence. Choose a scheme that the licence names.',
  'body.scope_ended': () => 'This scheme has left the scope of that licence already.',
  'body.lift_needs_lapse': ({ validUntil }) =>
    `The letter has to lift a time after the licence ends (${moment(validUntil)}). Check the date in the letter.`,
  'body.letter_type': () => 'The letter has to be a PDF or an intact photo (JPEG, PNG, WebP).',
  'scheme.not_found': () => `This certification scheme was not found. ${lookIn('schemes')}`,
  'scheme.code_taken': () => 'This scheme code is there already. Make a new version of that scheme.',
  'scheme.label_taken': () => 'That scheme has this version already, and what it says no longer changes.',
  'scheme.version_unknown': () => 'This version of a scheme was not found. Choose a scheme from the list.',
  'scheme.unit_unregistered': ({ unitCode }) => `Unit ${unitCode} is not in the register of competency units.`,
  'scheme.group_short': ({ group, choose, units }) =>
    `Group “${group}” asks for ${choose} elective units and holds only ${units}.`,
  'scheme.group_unknown': ({ group }) => `Group “${group}” is not among the elective groups.`,
  'scheme.unit_twice': ({ unitCode }) => `Unit ${unitCode} stands there twice.`,
  'scheme.requires_training': ({ requirement, fault, centreName }) =>
    fault === 'names_a_centre'
      ? `Requirement ${requirement + 1} names ${centreName}. No scheme may require training at a particular centre.`
      : `Requirement ${requirement + 1} can only be met by training. Add experience or a portfolio as an alternative.`,
  'scheme.terms_reversed': ({ term, months, validityMonths }) =>
    `${term === 'surveillance' ? 'Surveillance' : 'Renewal'} in month ${months} comes after the certificate has expired (${validityMonths} months).`,
  'assessor.not_found': () =>
    'This assessor was not found. Choose an assessor from the list of the body; if none is named there, ask the body’s manager.',
  'assessor.stale': () => stale('the assessor'),
  'assessor.met_number_taken': () => 'This body has that MET number on record already.',
  'assessor.person_taken': () => 'This person is an assessor of this body already.',
  'assessor.account_unknown': () =>
    'No account with a role in this body has this e-mail. Ask an administrator to create the account or the role first.',
  'assessor.period_reversed': () => 'The assessor’s certificate ends before it begins.',
  'conflict.already_declared': () => 'This conflict of interest is declared already.',
  'conflict.not_found': () =>
    'This declared conflict of interest was not found. Load the list of declarations again; whoever made it may have withdrawn it.',
  'conflict.already_withdrawn': () => 'This declaration has been withdrawn already.',
  'conflict.member_unknown': () => 'This person is no panel member of this certification body.',
  'conflict.declared_by_another': () =>
    'Somebody else declared this conflict of yours. Ask another colleague of the body to look at it and withdraw it.',
  'assessment_site.not_found': () =>
    'This place of assessment was not found. Choose a place from the list of the body, or record it there first.',
  'assessment_site.name_taken': () => 'This body has a place of that name already. Use another name.',
  'assessment_site.stale': () => stale('the place'),
  'assessment_site.room_unknown': () => 'The chosen room was not found. Choose another room, or leave it empty.',
  'assessment_site.not_met': ({ items: open }) =>
    `The place cannot be called verified yet: not met are ${open.map((item) => items[item]).join(', ')}.`,
};
