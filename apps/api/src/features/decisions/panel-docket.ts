import { DomainError, isWrittenMissing, withEarlierUnits } from '@kompeten/domain';
import { dayInJakarta, newId } from '../../clock.ts';
import type { Tx } from '../../database/transactions.ts';
import type { NewDecision } from './decision.repository.ts';
import { type DocketLine, DocketRepository } from './docket.repository.ts';
import { type AccountTie, type BodyMember, TieRepository } from './tie.repository.ts';

/** Whether a candidate can come before a panel. */
export const isReady = ({ recommendationId, onPanel, written }: DocketLine) =>
  recommendationId !== null && !onPanel && !isWrittenMissing(written);

/** A candidate as the rules of convening see them. */
export const presented = ({ candidacyId, fullName, recommendationId, onPanel, written }: DocketLine) => ({
  ...{ candidacyId, fullName, recommended: recommendationId !== null, onPanel },
  writtenMissing: isWrittenMissing(written),
});

/** The day on which a candidate was recommended. */
export const recommendedOn = ({ recommendedAt }: DocketLine): string =>
  recommendedAt === null ? '' : dayInJakarta(new Date(recommendedAt).toISOString());

/** The candidates that were named, or all who are ready. */
export function chosen(docket: readonly DocketLine[], ids: readonly string[] | undefined): DocketLine[] {
  if (ids === undefined) return docket.filter(isReady);
  return ids.map((id) => {
    const line = docket.find(({ candidacyId }) => candidacyId === id);
    if (!line) throw new DomainError('decision.candidate_unknown');
    return line;
  });
}

/** The session of an id; refuses with `assessment_session.not_found`. */
export async function sessionOf(tx: Tx, id: string) {
  const session = await DocketRepository.in(tx).session(id);
  if (!session) throw new DomainError('assessment_session.not_found');
  return session;
}

/** What binds members to candidates, by member. */
export async function tiesOf(
  tx: Tx,
  members: readonly BodyMember[],
  docket: readonly Pick<DocketLine, 'personId' | 'fullName'>[],
) {
  const names = new Map(docket.map(({ personId, fullName }) => [personId, fullName]));
  const accountIds = members.map(({ accountId }) => accountId);
  const ties = await TieRepository.in(tx).between(accountIds, [...names.keys()]);
  const named = ({ personId, tie }: AccountTie) => ({ candidate: names.get(personId) ?? '', tie });
  return new Map(accountIds.map((id) => [id, ties.filter(({ accountId }) => accountId === id).map(named)]));
}

/** A decision that waits for votes; what is before the panel is frozen in it (rule 9). */
export function pendingDecision(panelId: string, line: DocketLine): NewDecision {
  const { candidacyId, assessorName, mitigation, outcome, earlier, deferredId } = line;
  const note = [line.note, line.upheld].filter(Boolean).join('\n') || null;
  const units = earlier ? withEarlierUnits(earlier, line.units) : line.units;
  return {
    ...{ id: newId(), panelId, candidacyId, status: 'pending', outcome: null, units, reason: null },
    recommended: { outcome: outcome ?? 'not_yet_competent', note, units, assessorName, mitigation },
    ...{ decidedOn: null, publishedAt: null, supersedesId: deferredId, appealId: null },
  };
}
