import { AnswerToSave, MyExamPaper, SeatToken } from '@kompeten/domain';
import { z } from 'zod';

const KEY = 'kompeten-exam';

/** What a device keeps of a test, so that a closed tab or a cut line loses nothing. */
const KeptExam = z.object({
  token: SeatToken,
  /** Without its pictures, which would fill the device. */
  paper: MyExamPaper,
  /** Every answer given on this device; `sent` once the register has it. */
  answers: z.array(AnswerToSave.extend({ sent: z.boolean() })),
  /** How far the server's clock is ahead of this device's, in milliseconds. */
  ahead: z.number(),
});
export type KeptExam = z.output<typeof KeptExam>;

/** The test that this device was in, if it is in one. */
export function keptExam(): KeptExam | null {
  const text = localStorage.getItem(KEY);
  return text === null ? null : (KeptExam.safeParse(JSON.parse(text)).data ?? null);
}

/** Keeps a test on the device; once this returns, closing the tab loses nothing. */
export function keepExam({ paper, ...exam }: KeptExam): void {
  const questions = paper.questions.map(({ picture, ...question }) => ({
    ...{ ...question, picture: picture && { alt: picture.alt, dataUrl: '' } },
  }));
  localStorage.setItem(KEY, JSON.stringify({ ...exam, paper: { ...paper, questions } }));
}

/** Leaves nothing of a test on the device. */
export const forgetExam = (): void => localStorage.removeItem(KEY);
