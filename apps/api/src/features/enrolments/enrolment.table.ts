import { Enrolment, PersonNotes } from '@kompeten/domain';
import { EntitySchema } from 'typeorm';
import { z } from 'zod';
import { column, derived, type NewRow, nullable } from '../../database/columns.ts';
import { storedAs } from '../../database/stored-as.ts';

/** An enrolment as stored: with what the centre noted about the person, which no other centre sees. */
const EnrolmentRow = Enrolment.omit({ person: true, lacksGuardian: true, voucher: true, lacksVoucher: true }).extend({
  ...PersonNotes.shape,
  exitReason: z.string().nullable(),
});
export type EnrolmentRow = z.output<typeof EnrolmentRow>;
/** One that is stored for the first time. */
export type NewEnrolmentRow = NewRow<Omit<EnrolmentRow, 'cooperativeName' | 'hasClaimCard'>>;

export const enrolmentTable = new EntitySchema<EnrolmentRow>({
  name: 'Enrolment',
  tableName: 'enrolments',
  columns: storedAs(EnrolmentRow, {
    guardian: nullable(column.json),
    cooperativeName: derived(
      nullable(column.text),
      (row) => `select c.name from cooperatives c where c.id = ${row}.cooperative_id`,
    ),
    hasClaimCard: derived(
      column.boolean,
      (row) => `select exists (select from claim_cards k where k.enrolment_id = ${row}.id and k.replaced_at is null)`,
    ),
  }),
});
