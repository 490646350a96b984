import type { CertificateRequest } from '@kompeten/domain';
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import { column, nullable } from '../../database/columns.ts';

/** A request of a change as it is stored. */
export interface CertificateRequestRow extends Omit<CertificateRequest, 'blockers' | 'certificate' | 'inPerson'> {
  /** The centre or the certification body whose certificate it is. */
  centreId: string | null;
  bodyId: string | null;
  decidedById: string | null;
  decisionReason: string | null;
}

export const certificateRequestTable = new EntitySchema<CertificateRequestRow>({
  name: 'CertificateRequest',
  tableName: 'certificate_requests',
  columns: {
    id: column.id,
    certificateId: { ...column.uuid, name: 'certificate_id' },
    centreId: { ...nullable(column.uuid), name: 'centre_id' },
    bodyId: { ...nullable(column.uuid), name: 'body_id' },
    kind: column.text,
    reasonClass: { ...column.text, name: 'reason_class' },
    reason: column.text,
    note: column.text,
    holderName: { ...nullable(column.text), name: 'holder_name' },
    withoutUnits: { ...nullable(column.texts), name: 'without_units' },
    status: column.text,
    requestedById: { ...column.uuid, name: 'requested_by_id' },
    requestedByName: { ...column.text, name: 'requested_by_name' },
    requestedAt: { ...column.instant, name: 'requested_at' },
    decidedById: { ...nullable(column.uuid), name: 'decided_by_id' },
    decidedByName: { ...nullable(column.text), name: 'decided_by_name' },
    decidedAt: { ...nullable(column.instant), name: 'decided_at' },
    decisionReason: { ...nullable(column.text), name: 'decision_reason' },
  } satisfies Record<keyof CertificateRequestRow, EntitySchemaColumnOptions>,
});
