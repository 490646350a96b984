import type { KeptExam, MyExamPaper, SeatStanding } from '@kompeten/domain';

/** What the pages of a test are drawn from. */
export interface ExamState extends KeptExam {
  /** The last call found nobody. */
  cut: boolean;
}

const AGAIN_MS = [1000, 2000, 4000, 8000];
const WAITING_MS = 3000;
const HEARTBEAT_MS = 15_000;

/** How far the server's clock is ahead of this device's, in milliseconds. */
export const aheadOf = ({ now }: Pick<SeatStanding, 'now'>): number => Date.parse(now) - Date.now();

/** The answers that the register has kept already. */
export const answersOf = ({ answers }: MyExamPaper): KeptExam['answers'] =>
  answers.map((answer) => ({ ...answer, sent: true }));

/** The next answer that the register does not have yet. */
export const unsentOf = ({ answers }: KeptExam) => answers.find(({ sent }) => !sent);

/** How long to wait before the next call, in milliseconds: not at all while something is unsent, longer after each failure. */
export function pauseAfter(failures: number, state: KeptExam): number {
  if (failures > 0) return AGAIN_MS[Math.min(failures, AGAIN_MS.length) - 1] ?? HEARTBEAT_MS;
  if (unsentOf(state)) return 0;
  return ['expected', 'admitted'].includes(state.paper.status) ? WAITING_MS : HEARTBEAT_MS;
}
