import { selection } from '@kompeten/contract';
import type { SelectionPlan } from '@kompeten/domain';
import { useRef, useState } from 'react';
import { api } from '../../lib/api.ts';
import { showSelection } from './selection.queries.ts';

/** The address of one score. */
export const scoreKey = (enrolmentId: string, criterion: string): string => `${enrolmentId} ${criterion}`;

type Given = ReadonlyMap<string, { enrolmentId: string; criterion: string; score: number }>;

/**
 * Scores as they are given: shown at once, sent one batch after another, kept until the register has them.
 * A batch that failed waits for the next score, or for somebody who sends it again.
 */
export function useScores({ cohortId, version }: Pick<SelectionPlan, 'cohortId' | 'version'>) {
  const waiting = useRef<Given>(new Map());
  const isBusy = useRef(false);
  const [shown, setShown] = useState<Given>(new Map());
  const [error, setError] = useState<unknown>(null);
  const keep = (given: Given) => {
    waiting.current = given;
    setShown(given);
  };
  const flush = async (): Promise<void> => {
    if (isBusy.current || waiting.current.size === 0) return;
    isBusy.current = true;
    const sent = waiting.current;
    const body = { planVersion: version, scores: [...sent.values()] };
    const isTaken = await api.call(selection.scoreApplicants, { params: { cohortId }, body }).then(
      (sheet) => {
        showSelection(cohortId, sheet);
        keep(new Map([...waiting.current].filter(([key, value]) => sent.get(key) !== value)));
        setError(null);
        return true;
      },
      (cause: unknown) => {
        setError(cause);
        return false;
      },
    );
    isBusy.current = false;
    if (isTaken) await flush();
  };
  const give = (enrolmentId: string, criterion: string, score: number) => {
    keep(new Map(waiting.current).set(scoreKey(enrolmentId, criterion), { enrolmentId, criterion, score }));
    void flush();
  };
  return { shown, error, give, again: () => void flush() };
}
