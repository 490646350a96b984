import type { Endpoint } from '@kompeten/contract';
import type { ClaimCard } from '@kompeten/domain';
import { useState } from 'react';
import { refresh } from '../../lib/query.ts';

/** A run that makes cards one after the other: what is made, what failed, how far it is. */
export interface CardRun {
  total: number;
  cards: readonly ClaimCard[];
  failed: readonly string[];
}

/** Somebody who gets a card: by the id of the enrolment or application for which it is given. */
export interface CardTaker {
  id: string;
  fullName: string;
}

/** Makes a card for each of many people; one that fails does not hold up the others. */
export function useCardRun(make: (id: string) => Promise<ClaimCard>, list: Endpoint) {
  const [run, setRun] = useState<CardRun | null>(null);
  const start = async (people: readonly CardTaker[]) => {
    let now: CardRun = { total: people.length, cards: [], failed: [] };
    setRun(now);
    for (const { id, fullName } of people) {
      const card = await make(id).catch(() => null);
      now = card ? { ...now, cards: [...now.cards, card] } : { ...now, failed: [...now.failed, fullName] };
      setRun(now);
    }
    await refresh(list);
  };
  const isDone = run !== null && run.cards.length + run.failed.length === run.total;
  return { run, isDone, start };
}
