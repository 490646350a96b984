import {
  AnswerTiming,
  AnswerToSave,
  FocusNotes,
  Id,
  MyExam,
  MyExamPaper,
  SeatClaim,
  SeatStanding,
  SeatToken,
  TakenSeat,
} from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

const bySeat = z.strictObject({ token: SeatToken });

/** A candidate’s own seat in a written test. The token of the device speaks for it, and travels in bodies only. */
export const examSeats = endpoints({
  takeSeat: {
    method: 'POST',
    path: '/exam-seats',
    summary: 'Take a seat with the code of the room and one’s own; a test under way goes on at this device',
    permission: 'public',
    body: SeatClaim,
    response: TakenSeat,
  },
  listMyExams: {
    method: 'GET',
    path: '/my/exams',
    summary: 'Written tests that are open to the caller',
    permission: 'signed_in',
    response: z.object({ items: z.array(MyExam) }),
  },
  takeMySeat: {
    method: 'POST',
    path: '/my/exams/:paperId/seat',
    summary: 'Take one’s own seat after signing in, with a claim card or otherwise',
    permission: 'signed_in',
    params: z.strictObject({ paperId: Id }),
    response: TakenSeat,
  },
  getSeatPaper: {
    method: 'POST',
    path: '/exam-seat/paper',
    summary: 'The paper of a seat: its questions while it runs, and what is kept of the answers',
    permission: 'public',
    body: bySeat,
    response: MyExamPaper,
  },
  getSeatStanding: {
    method: 'POST',
    path: '/exam-seat/standing',
    summary: 'Where the paper of a seat stands by the server’s clock',
    permission: 'public',
    body: bySeat,
    response: SeatStanding,
  },
  saveAnswer: {
    method: 'POST',
    path: '/exam-seat/answers',
    summary: 'Keep one answer; the same save again changes nothing, and one that comes late is kept and marked',
    permission: 'public',
    body: AnswerToSave.extend({ token: SeatToken }),
    response: z
      .object({ itemId: Id, version: z.int(), timing: AnswerTiming, standing: SeatStanding })
      .meta({ id: 'AnswerKept' }),
  },
  noteFocus: {
    method: 'POST',
    path: '/exam-seat/focus',
    summary: 'Leaving the page and coming back; it informs the invigilator and decides nothing',
    permission: 'public',
    body: FocusNotes,
    response: SeatStanding,
  },
  handIn: {
    method: 'POST',
    path: '/exam-seat/submission',
    summary: 'Hand the paper in',
    permission: 'public',
    body: bySeat,
    response: SeatStanding,
  },
});
