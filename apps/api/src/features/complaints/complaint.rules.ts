import { type ComplaintProgress, type ComplaintStepView, DomainError, formatCode } from '@kompeten/domain';
import { dayInJakarta } from '../../clock.ts';
import type { ComplaintRow } from './complaint.table.ts';

/** What the contact of whoever complained is sealed for. */
export const CONTACT = 'complaint contact';

/** What the filer reads: the note of the answer, and no other. */
export const answerIn = (steps: readonly ComplaintStepView[]): string | null =>
  steps.find(({ status }) => status === 'answered')?.note ?? null;

/** What anybody with its number is told of a complaint. */
export function progressIn(row: ComplaintRow | null, steps: readonly ComplaintStepView[]): ComplaintProgress {
  if (!row) throw new DomainError('complaint.not_found');
  return {
    number: formatCode(row.number),
    status: row.status,
    filedOn: dayInJakarta(row.filedAt),
    changedOn: dayInJakarta(row.changedAt),
    answer: answerIn(steps),
  };
}
