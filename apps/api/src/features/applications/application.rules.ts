import { type HappenedEvent, needsGuardian, type SchemeChoice } from '@kompeten/domain';
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

/** What an application is measured by on a day: its scheme, what it is for, and whether its applicant may be under age. */
export const measureOf = (
  { purpose, birthDate }: Pick<ApplicationRow, 'purpose' | 'birthDate'>,
  scheme: SchemeChoice,
  today: string,
) => ({ ...scheme, purpose, guardianNeeded: needsGuardian(birthDate, today) });
