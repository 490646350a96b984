import { evaluation } from '@kompeten/contract';
import type { TestKind, TestScoreEntry } from '@kompeten/domain';
import { useState } from 'react';
import { refresh } from '../../lib/query.ts';
import { useRecordTestScores } from './evaluation.queries.ts';

interface ChangedSheet {
  kind: TestKind;
  scores: TestScoreEntry[];
}

/** Saves what has changed of both tests, one after the other; answers whether all of it was taken. */
export function useSaveScores(cohortId: string, unitCode: string | null) {
  const record = useRecordTestScores();
  const [error, setError] = useState<unknown>(null);
  const save = async (sheets: readonly ChangedSheet[]): Promise<boolean> => {
    setError(null);
    try {
      for (const { kind, scores } of sheets) {
        if (scores.length === 0) continue;
        await record.mutateAsync({ params: { cohortId }, body: { kind, unitCode, scores } });
      }
      return true;
    } catch (refusal) {
      setError(refusal);
      return false;
    } finally {
      await refresh(evaluation.getTestScores);
    }
  };
  return { save, pending: record.isPending, error };
}
