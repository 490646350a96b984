import { Instructor } from '@kompeten/domain';
import { EntitySchema } from 'typeorm';
import type { z } from 'zod';
import { column, derived, nullable } from '../../database/columns.ts';
import { isInstructorsAccount } from '../../database/instructor-account.ts';
import { storedAs } from '../../database/stored-as.ts';

/** An instructor as stored; qualifications have a table of their own, what they allow today follows from them. */
const InstructorRow = Instructor.omit({ qualifications: true, qualifiedUnitCodes: true, methodologyValid: true });
export type InstructorRow = z.output<typeof InstructorRow>;

export const instructorTable = new EntitySchema<InstructorRow>({
  name: 'Instructor',
  tableName: 'instructors',
  columns: storedAs(InstructorRow, {
    accountId: derived(
      nullable(column.uuid),
      (row) => `select accounts.id from accounts where ${isInstructorsAccount('accounts', row)}`,
    ),
    personName: derived(
      nullable(column.text),
      (row) => `select people.full_name from people where people.id = ${row}.person_id`,
    ),
    centreName: derived(column.text, (row) => `select centres.name from centres where centres.id = ${row}.centre_id`),
  }),
});
