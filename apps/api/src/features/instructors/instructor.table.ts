import type { Instructor } from '@kompeten/domain';
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import { column, derived, nullable } from '../../database/columns.ts';

/** An instructor as stored; qualifications have a table of their own, what they allow today follows from them. */
export type InstructorRow = Omit<Instructor, 'qualifications' | 'qualifiedUnitCodes' | 'methodologyValid'>;

export const instructorTable = new EntitySchema<InstructorRow>({
  name: 'Instructor',
  tableName: 'instructors',
  columns: {
    id: column.id,
    accountId: derived(
      nullable(column.uuid),
      (row) => `select accounts.id from accounts where accounts.email = ${row}.email`,
    ),
    centreId: { ...column.uuid, name: 'centre_id' },
    centreName: derived(column.text, (row) => `select centres.name from centres where centres.id = ${row}.centre_id`),
    fullName: { ...column.text, name: 'full_name' },
    email: nullable(column.text),
    phone: nullable(column.text),
    demo: column.boolean,
    version: column.integer,
  } satisfies Record<keyof InstructorRow, EntitySchemaColumnOptions>,
});
