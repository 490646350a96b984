import type { JudgementErrors } from '@kompeten/domain';
import type { Sentences } from '../sentence.ts';

/** Refusals about the day of an assessment. */
export const judgementErrors: Sentences<keyof JudgementErrors> = {
  'judgement.no_agreement': () => 'The agreement (AK.01) is not signed by both yet. Sign it first.',
  'judgement.agreement_superseded': () =>
    'Another assessor was named, so the agreement (AK.01) is made anew. Nothing is opened or judged before the candidate and the new assessor have signed it.',
  'judgement.not_open': () => 'The assessment of this candidate takes no evidence or judgement now.',
  'judgement.stranger': () => 'This is not a candidate of yours in this assessment.',
  'judgement.criterion_unknown': ({ unitCode, criterion }) =>
    `Unit ${unitCode} of this scheme has no criterion ${criterion}.`,
  'judgement.reason_needed': ({ criterion }) =>
    `Two judgements of criterion ${criterion} differ. Choose one and write why.`,
  'judgement.event_of_another_cell': () =>
    'This entry is already recorded for another criterion. Judge this criterion once more.',
  'judgement.cell_full': ({ criterion }) =>
    `Criterion ${criterion} was changed too often, so this was not stored. What is recorded stays; where two differ, choose one and write why.`,
  'agreement.name_differs': ({ fullName }) => `The name that was written is not that of the candidate, ${fullName}.`,
  'agreement.superseded': () =>
    'This agreement holds no more, since another assessor was named. Load the page again and sign the new one.',
  'agreement.new_assessor_signs': ({ fullName }) =>
    `The new agreement is signed by the candidate and the new assessor, ${fullName}.`,
  'evidence.not_found': () =>
    'This evidence was not found. Load the candidate’s sheet again and choose the evidence there.',
  'evidence.of_another': () =>
    'This evidence was recorded by another assessor. Only that assessor adds its file; record evidence of your own.',
  'evidence.file_not_expected': () => 'This evidence was recorded without a file. Record new evidence with a file.',
  'evidence.file_type': () =>
    'The file must be a photo (JPEG, PNG, WebP), a sound recording (WebM, Ogg, M4A) or a PDF, as the evidence says.',
};
