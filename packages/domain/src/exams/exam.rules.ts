import { DomainError } from '../kernel/domain-error.ts';
import { targetOf } from '../kernel/machine.ts';
import type { AnswerTiming, AnswerToSave, ExamAnswer, SavedAnswer } from './exam-answer.ts';
import type { PaperBar, PaperItem } from './exam-sitting.ts';
import {
  type ExamPaperEvent,
  type ExamPaperStatus,
  type ExamSittingEvent,
  type ExamSittingStatus,
  examPaperMachine,
  examSittingMachine,
} from './exam-status.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** The times of a paper. */
export interface PaperTimes {
  startedAt: string | null;
  endsAt: string | null;
  submittedAt: string | null;
}

/** When the time of a paper ends by the server's clock: its minutes and those that an adjustment adds (rule 23). */
export function paperEndsAt(startedAt: string, minutes: number, extraMinutes: number): string {
  return new Date(Date.parse(startedAt) + (minutes + extraMinutes) * MINUTE).toISOString();
}

/** Whether the time of a paper has run out. */
export const isOver = ({ endsAt }: Pick<PaperTimes, 'endsAt'>, now: string): boolean =>
  endsAt !== null && Date.parse(now) >= Date.parse(endsAt);

/** A paper as far as more time changes it. */
export interface TimedPaper extends Pick<PaperTimes, 'startedAt' | 'endsAt'> {
  status: ExamPaperStatus;
  extraMinutes: number;
}

/**
 * A paper with more time (rule 23): before its start its minutes grow, while it runs its end moves with them; null where it
 * is over, since no time is left to be added to.
 */
export function withMoreTime<P extends TimedPaper>(paper: P, more: number, minutes: number, now: string): P | null {
  const extraMinutes = paper.extraMinutes + more;
  if (paper.startedAt === null) return paper.status === 'absent' ? null : { ...paper, extraMinutes };
  if (paper.status !== 'running' || isOver(paper, now)) return null;
  return { ...paper, extraMinutes, endsAt: paperEndsAt(paper.startedAt, minutes, extraMinutes) };
}

/** Candidacies whose agreement is signed and that are not settled yet: only for them instruments open (rule 8). */
const agreed: readonly string[] = ['agreed', 'in_progress'];

/** A candidate as the opening of an instrument is held against it. */
export interface AgreedCandidate {
  candidacyStatus: string;
  /** Whether the agreement waits to be signed anew with another assessor. */
  renewing: boolean;
}

/** What bars a written test from opening: no agreement, or one that is being made anew (rule 8); null where nothing does. */
export function agreementBar({ candidacyStatus, renewing }: AgreedCandidate): PaperBar | null {
  if (renewing) return 'agreement_superseded';
  return agreed.includes(candidacyStatus) ? null : 'not_agreed';
}

/** Refuses to open an instrument without a signed agreement (rule 8). */
export function assertInstrumentsMayOpen(candidate: AgreedCandidate): void {
  const bar = agreementBar(candidate);
  if (bar) throw new DomainError(`exam.${bar}`, { status: candidate.candidacyStatus });
}

/** Where a step leads a written test. */
export function moveExamSitting(status: ExamSittingStatus, event: ExamSittingEvent): ExamSittingStatus {
  const target = targetOf(examSittingMachine, status, event);
  if (!target) throw new DomainError('exam.wrong_step', { status });
  return target;
}

/** Whether a test is printed: a cancelled one uses its set no more (rule 9), and nobody sits for it. */
export const isExamPrinted = (status: ExamSittingStatus): boolean => status !== 'cancelled';

/** Refuses to print a cancelled test. */
export function assertExamPrinted(status: ExamSittingStatus): void {
  if (!isExamPrinted(status)) throw new DomainError('exam.cancelled');
}

/** Where a step leads a paper. */
export function moveExamPaper(status: ExamPaperStatus, event: ExamPaperEvent): ExamPaperStatus {
  const target = targetOf(examPaperMachine, status, event);
  if (!target) throw new DomainError('exam.wrong_paper_step', { status });
  return target;
}

/**
 * When an answer arrived, by the server's clock. What was saved on a device without a line comes after the end; within
 * the grace it counts, after that it is kept beside and counts for nothing until an assessor looks at it.
 */
export function answerTiming({ endsAt, submittedAt }: PaperTimes, graceSeconds: number, now: string): AnswerTiming {
  const ends = [endsAt, submittedAt].flatMap((instant) => (instant === null ? [] : [Date.parse(instant)]));
  const past = Date.parse(now) - Math.min(...ends);
  if (!(past > 0)) return 'in_time';
  return past <= graceSeconds * SECOND ? 'in_grace' : 'late';
}

/** Decides over one save: refused before the start and for what is not in the paper, otherwise always kept. */
export function receiveAnswer(
  paper: PaperTimes & { items: readonly PaperItem[] },
  { itemId, answer }: AnswerToSave,
  graceSeconds: number,
  now: string,
): AnswerTiming {
  if (paper.startedAt === null) throw new DomainError('exam.not_started');
  const item = paper.items.find(({ id }) => id === itemId);
  if (!item || !belongs(answer, item)) throw new DomainError('exam.foreign_answer');
  return answerTiming(paper, graceSeconds, now);
}

function belongs(answer: ExamAnswer, { options }: PaperItem): boolean {
  if (answer === null) return true;
  return 'choice' in answer ? options.includes(answer.choice) : options.length === 0;
}

/**
 * What stands of each answer out of all that was ever saved: the last of the latest device that answered, and nothing that
 * came after the grace. The order in which saves arrive makes no difference.
 */
export function standingAnswers(saves: readonly SavedAnswer[]): Map<string, SavedAnswer> {
  const standing = new Map<string, SavedAnswer>();
  for (const save of saves) {
    const other = standing.get(save.itemId);
    if (save.timing !== 'late' && (!other || comesAfter(save, other))) standing.set(save.itemId, save);
  }
  return standing;
}

const comesAfter = (a: SavedAnswer, b: SavedAnswer) =>
  a.generation === b.generation ? a.version > b.version : a.generation > b.generation;
