import { contract } from '@kompeten/contract';
import type { DecisionPanelDetail } from '@kompeten/domain';
import { daysAgo } from '../rehearsal/days.ts';
import type { WorkingBody } from './staff.ts';

/** A panel of today by script: two members agree with every recommendation, it is concluded and published. */
export async function decideToday(
  { manager, panel }: WorkingBody,
  sessionId: string,
  candidacyIds?: string[],
): Promise<DecisionPanelDetail> {
  const [first, second] = panel;
  const memberIds = [first.user.id, second.user.id];
  const body = { sessionId, meetsOn: daysAgo(0), memberIds, candidacyIds };
  const { id, decisions } = await manager.call(contract.convenePanel, { body });
  const params = { panelId: id };
  const votes = decisions.map(({ id: decisionId, recommended: { outcome, units } }) => ({
    ...{ decisionId, outcome },
    notYet: units
      .filter(({ result }) => result === 'BK')
      .map(({ code, whatToDo }) => ({ unitCode: code, whatToDo: whatToDo ?? 'Ulangi unit ini' })),
  }));
  for (const member of [first, second]) await member.call(contract.castVotes, { params, body: { votes } });
  await first.call(contract.concludePanel, { params });
  return manager.call(contract.publishPanel, { params });
}
