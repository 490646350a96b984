import {
  ExamRoom,
  ExamSessionChoice,
  ExamSitting,
  ExamSittingStep,
  ExtraTime,
  Id,
  NewExamSitting,
  NewIncident,
} from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

const ofSitting = z.strictObject({ sittingId: Id });
const ofPaper = z.strictObject({ paperId: Id });

/** Written tests of assessment sessions: prepared, invigilated, answered in the browser or on paper. */
export const exams = endpoints({
  listExamSittings: {
    method: 'GET',
    path: '/exam-sittings',
    summary: 'Written tests within the caller’s reach, those under way first',
    permission: 'exam.read',
    query: z.strictObject({ sessionId: Id.optional() }),
    response: z.object({ items: z.array(ExamSitting) }),
  },
  listExamSessions: {
    method: 'GET',
    path: '/exam-sessions',
    summary: 'Assessment sessions for which the caller may prepare a written test, the next first',
    permission: 'exam.prepare',
    response: z.object({ items: z.array(ExamSessionChoice) }),
  },
  prepareExamSitting: {
    method: 'POST',
    path: '/exam-sittings',
    summary: 'Prepare a written test for a session out of a ready set; its forms are drawn from a recorded seed',
    permission: 'exam.prepare',
    body: NewExamSitting,
    response: ExamRoom,
    status: 201,
  },
  getExamRoom: {
    method: 'GET',
    path: '/exam-sittings/:sittingId',
    summary: 'The room as its invigilator sees it: who is where, and what happened',
    permission: 'exam.read',
    params: ofSitting,
    response: ExamRoom,
  },
  stepExamSitting: {
    method: 'POST',
    path: '/exam-sittings/:sittingId/transitions',
    summary: 'Open, close or cancel a written test',
    permission: 'exam.run',
    params: ofSitting,
    body: ExamSittingStep,
    response: ExamRoom,
  },
  startAdmitted: {
    method: 'POST',
    path: '/exam-sittings/:sittingId/start',
    summary: 'Start the time of everybody who is admitted and has not begun',
    permission: 'exam.run',
    params: ofSitting,
    response: ExamRoom,
  },
  noteIncident: {
    method: 'POST',
    path: '/exam-sittings/:sittingId/incidents',
    summary: 'Note what happened, about one candidate or the room',
    permission: 'exam.run',
    params: ofSitting,
    body: NewIncident,
    response: ExamRoom,
    status: 201,
  },
  admitCandidate: {
    method: 'POST',
    path: '/exam-papers/:paperId/admission',
    summary: 'Admit a candidate whose face and document the invigilator has seen',
    permission: 'exam.run',
    params: ofPaper,
    response: ExamRoom,
  },
  giveExtraTime: {
    method: 'POST',
    path: '/exam-papers/:paperId/extra-time',
    summary: 'More time as a reasonable adjustment, with its reason (rule 23)',
    permission: 'exam.run',
    params: ofPaper,
    body: ExtraTime,
    response: ExamRoom,
  },
  handOutBooklet: {
    method: 'POST',
    path: '/exam-papers/:paperId/booklet',
    summary: 'Let a candidate go on with a printed booklet, from the start or when power fails',
    permission: 'exam.run',
    params: ofPaper,
    response: ExamRoom,
  },
});
