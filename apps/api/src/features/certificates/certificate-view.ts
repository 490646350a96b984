import { type CertificateDocument, isBodyDocument } from '@kompeten/certificate';
import type { ArchiveStop, Certificate, CertificateDetail, CertificateRequest, StatusEvent } from '@kompeten/domain';
import { standingAt } from '@kompeten/domain';
import type { CertificateRow } from './certificate.table.ts';

/** A certificate as lists show it: how it stands follows from its events at this moment. */
export function certificateView(row: CertificateRow, events: readonly StatusEvent[], now: string): Certificate {
  const { id, kind, origin, number, code, holderName, title, cohortId, enrolmentId, personId, issuer } = row;
  const { centreId, bodyId } = row;
  const { status, issuedOn, validUntil, specimen, version } = row;
  const standing = standingAt(events, validUntil, now);
  return {
    ...{ id, kind, origin, number, code, holderName, title, cohortId, enrolmentId, personId, centreId, bodyId, issuer },
    ...{ status, standing, issuedOn, validUntil, specimen, version },
  };
}

/** What a certificate was and what followed it. */
export interface CertificateSurroundings {
  events: readonly StatusEvent[];
  replacedById: string | null;
  requests: CertificateRequest[];
  archiveStop: ArchiveStop | null;
}

/** A certificate with what was printed and what happened to it. */
export function certificateDetail(
  row: CertificateRow,
  { events, replacedById, requests, archiveStop }: CertificateSurroundings,
  now: string,
): CertificateDetail {
  return {
    ...certificateView(row, events, now),
    ...heldOf(row.document),
    units: row.document.units,
    ...{ blankNumber: row.blankNumber, voidReason: row.voidReason },
    ...{
      assurance: row.assurance,
      signedBy: row.signedBy,
      replacesId: row.replacesId,
      replacedById,
      requests,
      archiveStop,
    },
    events: events.map(({ type, at, reasonClass, lapsesAt, replacedByCode }) => ({
      ...{ type, at, reasonClass, lapsesAt, replacedByCode },
    })),
  };
}

/** Of a training its days and hours, of a body's document its form and the day of its decision. */
function heldOf(document: CertificateDocument) {
  if (isBodyDocument(document)) {
    const { form, decidedOn } = document;
    return { form, decidedOn, lessonHoursHeld: null, lessonHoursPlanned: null, startsOn: null, endsOn: null };
  }
  const { lessonHoursHeld, lessonHoursPlanned, startsOn, endsOn } = document;
  return { form: null, decidedOn: null, lessonHoursHeld, lessonHoursPlanned, startsOn, endsOn };
}
