import { DomainError } from '../kernel/domain-error.ts';
import type { Keying, KeyingStanding } from './keying.ts';

type Reading = Pick<Keying, 'round' | 'marks' | 'byId'>;

/** The places at which two readings of a sheet differ. */
export function keyingDifferences(first: readonly string[], second: readonly string[]): number[] {
  return Array.from({ length: Math.max(first.length, second.length) }, (_, at) => at).filter(
    (at) => (first[at] ?? '') !== (second[at] ?? ''),
  );
}

/** What a sheet needs next: a first reading, a second by somebody else, a third look where they differ, or nothing. */
export function keyingStep(readings: readonly Reading[]): Pick<KeyingStanding, 'step' | 'differences'> {
  const of = (round: Keying['round']) => readings.find((reading) => reading.round === round);
  const [first, second] = [of('first'), of('second')];
  if (!first) return { step: 'first', differences: [] };
  if (!second) return { step: 'second', differences: [] };
  const differences = keyingDifferences(first.marks, second.marks);
  return { step: differences.length === 0 || of('settled') ? 'done' : 'differs', differences };
}

/** Which reading a person's keying is; refuses one's own second one, a wrong number of marks, and letters that a question does not have. */
export function nextKeying(
  readings: readonly Reading[],
  marks: readonly string[],
  questions: readonly number[],
  byId: string,
): 'first' | 'second' {
  const { step } = keyingStep(readings);
  assertMarks(marks, questions);
  if (step !== 'first' && step !== 'second') throw new DomainError('exam.keyed_already');
  if (readings.some((reading) => reading.byId === byId)) throw new DomainError('exam.second_person_needed');
  return step;
}

/** Refuses a third look that is not needed. */
export function assertSettles(
  readings: readonly Reading[],
  marks: readonly string[],
  questions: readonly number[],
): void {
  assertMarks(marks, questions);
  if (keyingStep(readings).step !== 'differs') throw new DomainError('exam.nothing_to_settle');
}

/** The marks that count once a sheet is done: those settled, else those that both read. */
export function keyedMarks(readings: readonly Reading[]): readonly string[] | null {
  if (keyingStep(readings).step !== 'done') return null;
  return (readings.find(({ round }) => round === 'settled') ?? readings[0])?.marks ?? null;
}

function assertMarks(marks: readonly string[], questions: readonly number[]): void {
  const strange = questions.findIndex((letters, at) => (marks[at]?.charCodeAt(0) ?? 0) - 65 >= letters);
  if (marks.length !== questions.length) throw new DomainError('exam.marks_count', { expected: questions.length });
  if (strange >= 0) throw new DomainError('exam.mark_unknown', { question: strange + 1 });
}
