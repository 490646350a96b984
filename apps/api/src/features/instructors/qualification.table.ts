import type { Qualification } from '@kompeten/domain';
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import { column, nullable } from '../../database/columns.ts';

/** A qualification of one instructor as it was typed in; what a certificate gives is read from the register. */
export type QualificationRow = Omit<Qualification, 'certificate'> & {
  instructorId: string;
  /** Whose account confirmed it, or entered it as confirmed; null while it waits. */
  confirmedById: string | null;
};

export const qualificationTable = new EntitySchema<QualificationRow>({
  name: 'Qualification',
  tableName: 'instructor_qualifications',
  columns: {
    id: column.id,
    instructorId: { ...column.uuid, name: 'instructor_id' },
    kind: column.text,
    title: column.text,
    unitCodes: { ...column.texts, name: 'unit_codes' },
    certificateNumber: { ...nullable(column.text), name: 'certificate_number' },
    issuedBy: { ...nullable(column.text), name: 'issued_by' },
    validFrom: { ...column.day, name: 'valid_from' },
    validUntil: { ...nullable(column.day), name: 'valid_until' },
    evidenceId: { ...nullable(column.uuid), name: 'evidence_id' },
    confirmed: column.boolean,
    confirmedById: { ...nullable(column.uuid), name: 'confirmed_by_id' },
  } satisfies Record<keyof QualificationRow, EntitySchemaColumnOptions>,
});
