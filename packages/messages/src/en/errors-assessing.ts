import type { assessingErrors as source } from '../id/errors-assessing.ts';
import { lookIn } from './refusal-steps.ts';

const kinds: Record<string, string> = { multiple_choice: 'multiple-choice', essay: 'essay' };
const blocker = (one: {
  code: string;
  unitCode: string;
  criterion: string | null;
  kind?: string;
  wanted?: number;
  found?: number;
}) =>
  one.code === 'criterion_uncovered'
    ? `nothing covers ${one.unitCode} criterion ${one.criterion}`
    : `${one.unitCode}${one.criterion ? ` criterion ${one.criterion}` : ''} needs ${one.wanted} ${kinds[one.kind ?? ''] ?? ''} questions and has ${one.found}`;

/** Refusals about instruments and written tests. */
export const assessingErrors: typeof source = {
  'instrument.not_found': () => `This set of instruments was not found. ${lookIn('instruments')}`,
  'instrument.stale': () => 'Somebody else has changed the set. Load the page again and repeat.',
  'instrument.frozen': ({ status }) =>
    status === 'locked'
      ? 'This set was used and is locked. Copy it into a new version to change it.'
      : 'This set was made ready. Open it again to change it.',
  'instrument.wrong_step': () => 'The set does not take this step in its present state. Load the page again.',
  'instrument.blocked': ({ blockers }) => `Not ready yet: ${blockers.map(blocker).join('; ')}.`,
  'instrument.picture_type': () => 'This file is no picture. Send a JPEG, PNG or WebP.',
  'exam.not_found': () => `This test was not found. ${lookIn('exams')}`,
  'exam.paper_not_found': () => 'This paper was not found. Check the name and the seat code with the invigilator.',
  'exam.stale': () => 'Somebody else has changed the test. Load the page again and repeat.',
  'exam.wrong_step': () => 'This step is not available: the test has gone on or is over. Load the page again.',
  'exam.wrong_paper_step': () => 'This step is not available for this candidate now. Load the page again.',
  'exam.set_not_ready': () => 'This set is a draft. Make it ready first.',
  'exam.set_foreign': () =>
    'This set belongs to another body or version of a scheme. Choose one for this session’s scheme.',
  'exam.no_questions': () => 'This set has no plan for a written test yet. Write its blueprint first.',
  'exam.agreement_superseded': () =>
    'Another assessor was named and the new agreement (AK.01) is not signed by both yet, so the test does not open yet.',
  'exam.not_agreed': () => 'This candidate’s agreement (AK.01) is not signed, so the test does not open yet.',
  'exam.not_open': () => 'This test is not open yet or is closed. Load the page again to see how it stands.',
  'exam.cancelled': () => 'This test was cancelled, so it is not printed. Prepare a new one if it is still needed.',
  'exam.nobody_admitted': () => 'Nobody who was admitted is waiting to start.',
  'exam.wrong_code': () => 'The code of the room or the seat does not fit. Ask the invigilator.',
  'exam.seat_unknown': () => 'This device has no seat yet. Enter the code of the room and of your seat.',
  'exam.not_started': () => 'The test has not begun. Wait for the invigilator.',
  'exam.over': () => 'The time of this test is over. Time is added only while it runs; note what happened.',
  'exam.foreign_answer': () => 'This answer belongs to no question of your paper. Load the page again.',
  'exam.moved_device': () => 'The test goes on at another device. The answers of this one are kept.',
  'exam.keyed_already': () => 'Two people have read this sheet.',
  'exam.second_person_needed': () => 'Somebody else has to read it the second time.',
  'exam.nothing_to_settle': () => 'Both readings agree or are not complete; there is nothing to settle.',
  'exam.marks_count': ({ expected }) => `Key ${expected} answers; what is empty stays empty.`,
  'exam.mark_unknown': ({ question }) => `Question ${question} does not offer this letter.`,
};
