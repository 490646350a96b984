import type { Assurance, CertificateDocument } from '@kompeten/certificate';
import type { Certificate, VoidReason } from '@kompeten/domain';
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import { column, nullable } from '../../database/columns.ts';

/** A certificate as it is stored: how it stands is derived from its events, what it prints is frozen in `document`. */
export interface CertificateRow extends Omit<Certificate, 'standing'> {
  seriesYear: number | null;
  seriesSequence: number | null;
  document: CertificateDocument;
  assurance: Assurance;
  signedBy: string | null;
  signedAt: string | null;
  /** SHA-256 of the signed file, in hex. */
  sha256: string | null;
  replacesId: string | null;
  /** The certification decision that it states, and the number of BNSP's own form. */
  decisionId: string | null;
  blankNumber: string | null;
  voidReason: VoidReason | null;
  /** The published design that it is drawn in; null for the usual look. */
  designId: string | null;
  /** Its place in the published status lists; null where it was issued before there were any. */
  statusList: number | null;
  statusIndex: number | null;
  createdAt: string;
}

export const certificateTable = new EntitySchema<CertificateRow>({
  name: 'Certificate',
  tableName: 'certificates',
  columns: {
    id: column.id,
    kind: column.text,
    origin: column.text,
    number: nullable(column.text),
    seriesYear: { ...nullable(column.integer), name: 'series_year' },
    seriesSequence: { ...nullable(column.integer), name: 'series_sequence' },
    code: column.text,
    holderName: { ...column.text, name: 'holder_name' },
    title: column.text,
    cohortId: { ...nullable(column.uuid), name: 'cohort_id' },
    enrolmentId: { ...nullable(column.uuid), name: 'enrolment_id' },
    personId: { ...column.uuid, name: 'person_id' },
    centreId: { ...nullable(column.uuid), name: 'centre_id' },
    bodyId: { ...nullable(column.uuid), name: 'body_id' },
    issuer: column.text,
    status: column.text,
    issuedOn: { ...nullable(column.day), name: 'issued_on' },
    validUntil: { ...nullable(column.day), name: 'valid_until' },
    specimen: column.boolean,
    document: column.json,
    assurance: column.text,
    signedBy: { ...nullable(column.text), name: 'signed_by' },
    signedAt: { ...nullable(column.instant), name: 'signed_at' },
    sha256: nullable(column.text),
    replacesId: { ...nullable(column.uuid), name: 'replaces_id' },
    decisionId: { ...nullable(column.uuid), name: 'decision_id' },
    blankNumber: { ...nullable(column.text), name: 'blank_number' },
    designId: { ...nullable(column.uuid), name: 'design_id' },
    voidReason: { ...nullable(column.text), name: 'void_reason' },
    statusList: { ...nullable(column.integer), name: 'status_list' },
    statusIndex: { ...nullable(column.integer), name: 'status_index' },
    createdAt: { ...column.instant, name: 'created_at' },
    version: column.integer,
  } satisfies Record<keyof CertificateRow, EntitySchemaColumnOptions>,
});
