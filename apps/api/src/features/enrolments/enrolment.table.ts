import type { Enrolment, PersonView } from '@kompeten/domain';
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import { column, derived, nullable } from '../../database/columns.ts';

/** An enrolment as stored: with what the centre noted about the person, which no other centre sees. */
export type EnrolmentRow = Omit<Enrolment, 'person'> &
  Pick<PersonView, 'sex' | 'birthPlace' | 'education' | 'phone' | 'email'> & { exitReason: string | null };

export const enrolmentTable = new EntitySchema<EnrolmentRow>({
  name: 'Enrolment',
  tableName: 'enrolments',
  columns: {
    id: column.id,
    cohortId: { ...column.uuid, name: 'cohort_id' },
    personId: { ...column.uuid, name: 'person_id' },
    rosterNumber: { ...column.integer, name: 'roster_number' },
    status: column.text,
    cooperativeId: { ...nullable(column.uuid), name: 'cooperative_id' },
    cooperativeName: derived(
      nullable(column.text),
      (row) => `select c.name from cooperatives c where c.id = ${row}.cooperative_id`,
    ),
    cooperativeRole: { ...nullable(column.text), name: 'cooperative_role' },
    hasClaimCard: derived(
      column.boolean,
      (row) => `select exists (select from claim_cards k where k.enrolment_id = ${row}.id and k.replaced_at is null)`,
    ),
    sex: nullable(column.text),
    birthPlace: { ...nullable(column.text), name: 'birth_place' },
    education: nullable(column.text),
    phone: nullable(column.text),
    email: nullable(column.text),
    warnings: column.texts,
    exitReason: { ...nullable(column.text), name: 'exit_reason' },
    createdAt: { ...column.instant, name: 'created_at' },
    version: column.integer,
  } satisfies Record<keyof EnrolmentRow, EntitySchemaColumnOptions>,
});
