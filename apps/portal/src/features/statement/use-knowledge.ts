import { useCallback, useEffect, useState } from 'react';
import { type Knowledge, learn } from '../../lib/knowledge.ts';

/** What the device knows; `undefined` while it was not looked at yet. */
interface KnowledgeState {
  known: Knowledge | null | undefined;
  isLearning: boolean;
  refresh(): void;
}

const HOUR = 3_600_000;

/** Learns what is new at the start, every hour, and whenever the network or the reader comes back. */
export function useKnowledge(): KnowledgeState {
  const [known, setKnown] = useState<Knowledge | null>();
  const [isLearning, setLearning] = useState(false);
  const refresh = useCallback(() => {
    setLearning(true);
    void learn()
      .then(setKnown)
      .finally(() => setLearning(false));
  }, []);
  useEffect(() => {
    const comesBack = () => document.visibilityState === 'visible' && navigator.onLine && refresh();
    refresh();
    const hourly = setInterval(comesBack, HOUR);
    window.addEventListener('online', comesBack);
    document.addEventListener('visibilitychange', comesBack);
    return () => {
      clearInterval(hourly);
      window.removeEventListener('online', comesBack);
      document.removeEventListener('visibilitychange', comesBack);
    };
  }, [refresh]);
  return { known, isLearning, refresh };
}
