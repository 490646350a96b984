import { type DecidedScheme, type PanelDecision, unitsNotYet, type VoteInput } from '@kompeten/domain';

/** What is sent as a vote. */
export type NewVote = Pick<VoteInput, 'decisionId' | 'outcome' | 'notYet'> & { reason?: string | null };

/** The vote that agrees with the assessor, with what they said to do next, and `unjudged` of a needed unit that nobody judged. */
export function asRecommended({ id, recommended }: PanelDecision, scheme: DecidedScheme, unjudged: string): NewVote {
  const { outcome, units } = recommended;
  const named = new Set(outcome === 'competent' ? [] : unitsNotYet(recommended, scheme));
  const notYet = units.filter(({ code }) => named.has(code));
  return {
    ...{ decisionId: id, outcome },
    notYet: notYet.map(({ code, result, whatToDo }) => ({
      ...{ unitCode: code, whatToDo: whatToDo ?? (result === null ? unjudged : '') },
    })),
  };
}
