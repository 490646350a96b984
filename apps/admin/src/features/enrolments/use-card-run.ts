import { enrolments } from '@kompeten/contract';
import type { ClaimCard, Enrolment } from '@kompeten/domain';
import { useState } from 'react';
import { api } from '../../lib/api.ts';
import { refresh } from '../../lib/query.ts';

/** A run that makes cards one after the other: what is made, what failed, how far it is. */
export interface CardRun {
  total: number;
  cards: readonly ClaimCard[];
  failed: readonly string[];
}

/** Makes a card for each of many people; one that fails does not hold up the others. */
export function useCardRun() {
  const [run, setRun] = useState<CardRun | null>(null);
  const start = async (people: readonly Enrolment[]) => {
    let now: CardRun = { total: people.length, cards: [], failed: [] };
    setRun(now);
    for (const { id: enrolmentId, person } of people) {
      const card = await api.call(enrolments.issueClaimCard, { params: { enrolmentId } }).catch(() => null);
      now = card ? { ...now, cards: [...now.cards, card] } : { ...now, failed: [...now.failed, person.fullName] };
      setRun(now);
    }
    await refresh(enrolments.listEnrolments);
  };
  const isDone = run !== null && run.cards.length + run.failed.length === run.total;
  return { run, isDone, start };
}
