import { type DataRequest, restricts } from '@kompeten/domain';
import type { DataRequestRow } from './data-request.repository.ts';

/** A request as it is shown; late is what is neither closed nor within its time. */
export function dataRequestView(row: DataRequestRow, now: string): DataRequest {
  const { id, kind, status, centreId, bodyId, issuerName, holderName, receivedAt, dueAt, closedAt, answer } = row;
  const { certificateId, printedName, correctName, cause, evidence, evidenceFiles, reason, erasure } = row;
  const isCorrection = certificateId !== null && correctName !== null && cause !== null;
  return {
    ...{ id, kind, status, centreId, bodyId, issuerName, holderName, receivedAt, dueAt, closedAt, answer },
    overdue: closedAt === null && Date.parse(dueAt) < Date.parse(now),
    nameChange: isCorrection
      ? { certificateId, printedName: printedName ?? '', correctName, cause, evidence: evidence ?? '' }
      : null,
    evidenceFiles,
    restriction: reason === null ? null : { reason, inForce: restricts(kind, status) },
    erasure,
  };
}
