/** One instrument of the demo story: unit, criteria, the task; the answers of a question, the right one first; the benchmark. */
export interface DemoQuestion {
  kind: string;
  unit: string;
  criteria: string;
  prompt: string;
  /** The right one first; the sheet puts it elsewhere. */
  options?: readonly [string, string, string, string];
  benchmark?: string;
}

/** Multiple-choice questions of a unit. */
export function choices(
  unit: string,
  questions: readonly (readonly [criteria: string, prompt: string, ...options: [string, string, string, string]])[],
): DemoQuestion[] {
  return questions.map(([criteria, prompt, ...options]) => ({
    kind: 'Pilihan ganda',
    unit,
    criteria,
    prompt,
    options,
  }));
}

/** Tasks of one kind of a unit, each with its benchmark. */
export function tasks(
  kind: string,
  unit: string,
  all: readonly (readonly [criteria: string, prompt: string, benchmark: string])[],
): DemoQuestion[] {
  return all.map(([criteria, prompt, benchmark]) => ({ kind, unit, criteria, prompt, benchmark }));
}
