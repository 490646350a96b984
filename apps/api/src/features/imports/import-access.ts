import { type Actor, assertCan, can, DomainError, grantsOf, type Import, reachOf } from '@kompeten/domain';
import { kinds } from './kinds/index.ts';

/** The import, for whoever may see it; for anybody else it does not exist. */
export function visible<Row extends Pick<Import, 'centreId'> & { requestedById: string }>(
  row: Row | null,
  actor: Actor,
): Row {
  const reach = reachOf(actor, 'import.read');
  const isOwn = row?.requestedById === actor.accountId;
  const isNear = row !== null && (reach.any || (row.centreId !== null && reach.centreIds.includes(row.centreId)));
  if (row === null || !(isNear || (isOwn && can(actor, 'import.read')))) throw new DomainError('import.not_found');
  return row;
}

/** Refuses whoever may see an import and not go on with it: its kind has a permission of its own. */
export function assertMayCarry({ kind, centreId }: Pick<Import, 'kind' | 'centreId'>, actor: Actor): void {
  if (centreId === null) assertCan(actor, 'import.manage');
  else assertCan(actor, 'import.manage', { centreId });
  assertCan(actor, kinds[kind].permission);
}

/** The centre for which somebody imports; none for who works for all of them. */
export const centreOf = (actor: Actor): string | null =>
  grantsOf(actor, 'import.manage').find(({ membership }) => membership.centreId !== null)?.membership.centreId ?? null;

/** Whose choices of columns are remembered: the centre's, else the person's. */
export const ownerOf = ({ centreId, requestedById }: { centreId: string | null; requestedById: string }): string =>
  centreId ?? requestedById;
