import { KeptExam } from '@kompeten/domain';

const KEY = 'kompeten-exam';

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
