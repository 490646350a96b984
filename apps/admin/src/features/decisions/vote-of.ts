import type { PanelDecision, VoteInput } from '@kompeten/domain';

/** What is sent as a vote. */
export type NewVote = Pick<VoteInput, 'decisionId' | 'outcome' | 'notYet'> & { reason?: string | null };

/** The vote that agrees with the assessor, with what they said to do next. */
export function asRecommended({ id, recommended }: PanelDecision): NewVote {
  const { outcome, units } = recommended;
  const notYet = outcome === 'competent' ? [] : units.filter(({ result }) => result === 'BK');
  return {
    ...{ decisionId: id, outcome },
    notYet: notYet.map(({ code, whatToDo }) => ({ unitCode: code, whatToDo: whatToDo ?? '' })),
  };
}
