import type { TestKind, TestScore, TestScoreEntry } from '@kompeten/domain';

/** What was typed, by test and trainee; what nobody touched is absent. */
export type TypedScores = Readonly<Record<string, string>>;

/** The key of a typed score. */
export const typedKey = (kind: TestKind, enrolmentId: string): string => `${kind} ${enrolmentId}`;

/** Whether something typed is a score: a whole number from 0 to 100, or nothing. */
export const isScore = (typed: string): boolean => typed === '' || (/^\d{1,3}$/.test(typed) && Number(typed) <= 100);

/** The first thing typed that is no score, as the table goes: person by person, the first test before the second. */
export function firstWrong(typed: TypedScores, enrolmentIds: readonly string[]): string | undefined {
  const keys = enrolmentIds.flatMap((id) => [typedKey('pre', id), typedKey('post', id)]);
  return keys.find((key) => !isScore(typed[key] ?? ''));
}

/** What is left of what was typed once some of it is saved: what was typed over it meanwhile, and what came to it. */
export const stillTyped = (typed: TypedScores, saved: TypedScores): TypedScores =>
  Object.fromEntries(Object.entries(typed).filter(([key, text]) => saved[key] !== text));

/** The scores of one test that differ from what the register holds, each with the version it was typed on. */
export function changedScores(
  kind: TestKind,
  unitCode: string | null,
  typed: TypedScores,
  known: readonly TestScore[],
): TestScoreEntry[] {
  return Object.entries(typed).flatMap(([key, text]) => {
    const [typedKind, enrolmentId = ''] = key.split(' ');
    if (typedKind !== kind) return [];
    const before = known.find(
      (one) => one.kind === kind && one.unitCode === unitCode && one.enrolmentId === enrolmentId,
    );
    const score = text === '' ? null : Number(text);
    if (score === (before?.score ?? null)) return [];
    return [{ enrolmentId, score, ...(before && { version: before.version }) }];
  });
}
