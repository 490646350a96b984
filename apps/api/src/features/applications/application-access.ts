import { type Actor, assertCan, can, DomainError, isOwn, type Permission, type Subject } from '@kompeten/domain';
import type { Tx } from '../../database/transactions.ts';
import { ApplicationRepository } from './application.repository.ts';
import type { ApplicationRow } from './application.table.ts';

/** Finds an application that the caller may change, and keeps others from changing it meanwhile. */
export type Reached = (tx: Tx, id: string) => Promise<ApplicationRow>;

type OwnedApplication = Pick<ApplicationRow, 'personId' | 'bodyId' | 'bodyCentreId' | 'cardIssuerIds'>;

/** Whose an application is: the body's, and the assessor's to whom it is assigned. */
export const subjectOf = ({ bodyId, assessorAccountId }: ApplicationRow): Subject => ({
  bodyId,
  assessorAccountIds: assessorAccountId === null ? [] : [assessorAccountId],
});

/** Whether an application is the caller's own; a claim card opens those at its issuer, and those that were begun with it. */
export const isOwnApplication = (
  { personId, bodyId, bodyCentreId, cardIssuerIds }: OwnedApplication,
  actor: Actor,
): boolean => isOwn(actor, { personId, bodyId, centreId: bodyCentreId, cardIssuerIds });

/** The caller's own application; anybody else's does not exist. */
export const ownBy =
  (actor: Actor): Reached =>
  async (tx, id) => {
    const row = await ApplicationRepository.in(tx).lock(id);
    if (!row || !isOwnApplication(row, actor)) throw new DomainError('application.not_found');
    return row;
  };

/** An application that the caller may see at work; a draft of the applicant's own is nobody else's. */
export function assertSeen(row: ApplicationRow | null, actor: Actor): ApplicationRow {
  const hidden = row?.status === 'draft' && row.enteredBy === 'applicant';
  if (!row || hidden || !can(actor, 'application.read', subjectOf(row))) throw new DomainError('application.not_found');
  return row;
}

/** An application with which the caller may do something at work; out of reach it does not exist. */
export const reachedBy =
  (actor: Actor, permission: Permission): Reached =>
  async (tx, id) => {
    const row = assertSeen(await ApplicationRepository.in(tx).lock(id), actor);
    assertCan(actor, permission, subjectOf(row));
    return row;
  };

/** Refuses whoever saw an older version. */
export function assertFresh(row: Pick<ApplicationRow, 'version'>, version: number): void {
  if (row.version !== version) throw new DomainError('application.stale');
}
