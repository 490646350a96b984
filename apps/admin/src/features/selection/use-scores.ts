import type { SelectionPlan } from '@kompeten/domain';
import { useMemo, useReducer } from 'react';
import { ScoreQueue } from './score-queue.ts';

/** Scores as they are given: shown at once, and kept until the register has them. */
export function useScores({ cohortId, version }: Pick<SelectionPlan, 'cohortId' | 'version'>) {
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  const queue = useMemo(() => new ScoreQueue(cohortId, version, redraw), [cohortId, version]);
  return { shown: queue.waiting, error: queue.error, give: queue.give, again: queue.flush };
}
