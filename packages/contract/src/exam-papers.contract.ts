import { ExamResult, ExamScore, Id, KeyingSettlement, KeyingStanding, NewKeying } from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

const ofSitting = z.strictObject({ sittingId: Id });
const ofPaper = z.strictObject({ paperId: Id });

/** Papers of written tests: printed, keyed from sheets, and what was answered. */
export const examPapers = endpoints({
  printBooklet: {
    method: 'GET',
    path: '/exam-sittings/:sittingId/forms/:form/booklet',
    summary: 'The booklet of a form, without any key',
    permission: 'exam.run',
    params: z.strictObject({ sittingId: Id, form: z.string().regex(/^[A-F]$/) }),
    answer: 'file',
  },
  printAnswerSheets: {
    method: 'GET',
    path: '/exam-sittings/:sittingId/answer-sheets',
    summary: 'Answer sheets of everybody, each with name and form',
    permission: 'exam.run',
    params: ofSitting,
    answer: 'file',
  },
  getKeying: {
    method: 'GET',
    path: '/exam-papers/:paperId/keying',
    summary: 'Where the keying of an answer sheet stands',
    permission: 'exam.key_sheets',
    params: ofPaper,
    response: KeyingStanding,
  },
  keySheet: {
    method: 'POST',
    path: '/exam-papers/:paperId/keyings',
    summary: 'Key an answer sheet; two people do, and neither sees what the other read',
    permission: 'exam.key_sheets',
    params: ofPaper,
    body: NewKeying,
    response: KeyingStanding,
    status: 201,
  },
  settleKeying: {
    method: 'POST',
    path: '/exam-papers/:paperId/keying-settlement',
    summary: 'A third look where two readings differ, with its reason',
    permission: 'exam.key_sheets',
    params: ofPaper,
    body: KeyingSettlement,
    response: KeyingStanding,
    status: 201,
  },
  listExamScores: {
    method: 'GET',
    path: '/candidacies/:candidacyId/exam-scores',
    summary:
      'What came of the written tests of a candidate by unit, for the record: no question, no key (rules 5 and 20)',
    permission: 'exam.read_answers',
    params: z.strictObject({ candidacyId: Id }),
    response: z.object({ items: z.array(ExamScore) }),
  },
  listExamResults: {
    method: 'GET',
    path: '/candidacies/:candidacyId/exam-results',
    summary: 'What a candidate answered, with key and benchmark, for the assessor; it informs a judgement (rule 5)',
    permission: 'exam.read_answers',
    params: z.strictObject({ candidacyId: Id }),
    response: z.object({ items: z.array(ExamResult) }),
  },
});
