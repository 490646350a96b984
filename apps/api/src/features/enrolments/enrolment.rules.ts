import {
  type Enrolment,
  goneStatuses,
  type HappenedEvent,
  type KnownToAll,
  lacksGuardian,
  lacksVoucher,
  type NamedVoucher,
  notesIn,
  standingWarnings,
} from '@kompeten/domain';
import type { z } from 'zod';
import type { EnrolmentRow } from './enrolment.table.ts';

/** What the trail says of an enrolment. */
export function enrolmentEvent(
  what: string,
  { id, cohortId }: Pick<Enrolment, 'id' | 'cohortId'>,
  data: HappenedEvent['data'],
): HappenedEvent {
  return { type: `enrolment.${what}`, subjectType: 'enrolment', subjectId: id, data: { cohortId, ...data } };
}

/** What is known beside an enrolment on a day: whether its person stands on a voucher, and the one that the centre keeps. */
interface Beside {
  isNamed?: boolean;
  kept?: NamedVoucher | null;
  today: string;
}

/** An enrolment as its centre sees it. */
export function enrolmentView(
  row: EnrolmentRow,
  person: z.output<typeof KnownToAll>,
  { isNamed = false, kept = null, today }: Beside,
): Enrolment {
  const hasLeft = goneStatuses.includes(row.status);
  return {
    ...row,
    lacksGuardian: lacksGuardian({ ...row, birthDate: person.birthDate }, today),
    lacksVoucher: lacksVoucher({ ...person, hasLeft }, isNamed),
    voucher: kept,
    warnings: standingWarnings(row.warnings, person),
    person: { ...person, ...notesIn(row) },
  };
}
