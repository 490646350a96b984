import type { HappenedEvent } from '@kompeten/domain';
import type { Tx } from '../../database/transactions.ts';
import { AuditRepository, type DoneBy } from '../audit/audit.repository.ts';
import type { ApplicationRow } from './application.table.ts';

/** Writes what happened to an application into the trail, with its body. */
export function noteApplication(
  tx: Tx,
  what: string,
  { id, bodyId, number }: Pick<ApplicationRow, 'id' | 'bodyId' | 'number'>,
  data: HappenedEvent['data'],
  by: DoneBy,
): Promise<void> {
  const event = {
    type: `application.${what}`,
    subjectType: 'application' as const,
    subjectId: id,
    data: { bodyId, number, ...data },
  };
  return AuditRepository.in(tx).append(by, [event]);
}

/** The accounts for which the review of an application waits. */
export const reviewersOf = ({ assessorAccountId }: Pick<ApplicationRow, 'assessorAccountId'>): string[] =>
  assessorAccountId === null ? [] : [assessorAccountId];
