import { z } from 'zod';
import { AnswerToSave } from './exam-answer.ts';
import { MyExamPaper, SeatToken } from './my-exam.ts';

/** What a device keeps of a test, so that a closed tab or a cut line loses nothing. */
export const KeptExam = z.object({
  token: SeatToken,
  /** Without its pictures, which would fill the device. */
  paper: MyExamPaper,
  /** Every answer given on this device; `sent` once the register has it. */
  answers: z.array(AnswerToSave.extend({ sent: z.boolean() })),
  /** How far the server's clock is ahead of this device's, in milliseconds. */
  ahead: z.number(),
});
export type KeptExam = z.output<typeof KeptExam>;
