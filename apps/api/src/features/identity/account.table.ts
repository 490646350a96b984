import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import { column, nullable } from '../../database/columns.ts';

/** An account as it is stored; staff have an e-mail, trainees a person and a claim card. */
export interface AccountRow {
  id: string;
  email: string | null;
  fullName: string;
  personId: string | null;
  passwordHash: string | null;
  /** Given anew by an administrator: until then it opens the door, once, to be replaced; null for a password of one's own. */
  passwordOneTimeUntil: string | null;
  status: 'active' | 'locked';
  demo: boolean;
  secondFactorSecret: Buffer | null;
  secondFactorOn: boolean;
  /** The time step of the last code used, so that none is accepted twice. */
  secondFactorLastStep: number | null;
  createdAt: string;
}

export const accountTable = new EntitySchema<AccountRow>({
  name: 'Account',
  tableName: 'accounts',
  columns: {
    id: column.id,
    email: nullable(column.text),
    fullName: { ...column.text, name: 'full_name' },
    personId: { ...nullable(column.uuid), name: 'person_id' },
    passwordHash: { ...nullable(column.text), name: 'password_hash' },
    passwordOneTimeUntil: { ...nullable(column.instant), name: 'password_one_time_until' },
    status: column.text,
    demo: column.boolean,
    secondFactorSecret: { ...nullable(column.bytes), name: 'second_factor_secret' },
    secondFactorOn: { ...column.boolean, name: 'second_factor_on' },
    secondFactorLastStep: { ...nullable(column.integer), name: 'second_factor_last_step' },
    createdAt: { ...column.instant, name: 'created_at' },
  } satisfies Record<keyof AccountRow, EntitySchemaColumnOptions>,
});
