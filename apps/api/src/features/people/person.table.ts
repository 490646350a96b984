import type { PersonView } from '@kompeten/domain';
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import { column, nullable } from '../../database/columns.ts';

/** A person without what each centre notes for itself (sex, birth place, schooling, telephone, e-mail), which stands with the enrolment. */
export type Person = Omit<PersonView, 'sex' | 'birthPlace' | 'education' | 'phone' | 'email'>;

/** A person as stored: the document's number sealed, with a keyed hash that finds equal ones. */
export interface PersonRow extends Person {
  identitySealed: Buffer | null;
  identityKey: Buffer | null;
}

export const personTable = new EntitySchema<PersonRow>({
  name: 'Person',
  tableName: 'people',
  columns: {
    id: column.id,
    fullName: { ...column.text, name: 'full_name' },
    identityKind: { ...column.text, name: 'identity_kind' },
    identitySealed: { ...nullable(column.bytes), name: 'identity_sealed', select: false },
    identityKey: { ...nullable(column.bytes), name: 'identity_key', select: false },
    identityLast4: { ...nullable(column.text), name: 'identity_last4' },
    identityReason: { ...nullable(column.text), name: 'identity_reason' },
    birthDate: { ...column.text, name: 'birth_date' },
    createdAt: { ...column.instant, name: 'created_at' },
  } satisfies Record<keyof PersonRow, EntitySchemaColumnOptions>,
});
