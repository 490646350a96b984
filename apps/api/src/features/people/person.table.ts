import { KnownToAll } from '@kompeten/domain';
import { EntitySchema } from 'typeorm';
import type { z } from 'zod';
import { column, nullable } from '../../database/columns.ts';
import { storedAs } from '../../database/stored-as.ts';

/** A person without what each centre notes for itself, which stands with the enrolment. */
export type Person = z.output<typeof KnownToAll>;

/** A person as stored: the document's number sealed, with a keyed hash that finds equal ones. */
export interface PersonRow extends Person {
  identitySealed: Buffer | null;
  identityKey: Buffer | null;
}

export const personTable = new EntitySchema<PersonRow>({
  name: 'Person',
  tableName: 'people',
  columns: {
    ...storedAs(KnownToAll, { birthDate: { ...column.text, name: 'birth_date' } }),
    identitySealed: { ...nullable(column.bytes), name: 'identity_sealed', select: false },
    identityKey: { ...nullable(column.bytes), name: 'identity_key', select: false },
  },
});
