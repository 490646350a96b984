import type { HappenedEvent, NewQualification, Qualification } from '@kompeten/domain';
import { newId } from '../../clock.ts';

/** A qualification as it is recorded. */
export const qualificationOf = (given: NewQualification, confirmed: boolean): Qualification => ({
  id: newId(),
  kind: given.kind,
  title: given.title,
  unitCodes: [...new Set(given.unitCodes)].sort(),
  certificateNumber: given.certificateNumber ?? null,
  issuedBy: given.issuedBy ?? null,
  validFrom: given.validFrom,
  validUntil: given.validUntil ?? null,
  evidenceId: given.evidenceId ?? null,
  confirmed,
  certificate: null,
});

/** What the trail says of an instructor. */
export const instructorEvent = (what: string, subjectId: string, data: HappenedEvent['data']): HappenedEvent => ({
  type: `instructor.${what}`,
  subjectType: 'instructor',
  subjectId,
  data,
});

/** What the trail says of a qualification. */
export const qualificationAdded = (
  id: string,
  { id: qualificationId, kind, unitCodes, validFrom, validUntil, confirmed }: Qualification,
) => instructorEvent('qualification_added', id, { qualificationId, kind, unitCodes, validFrom, validUntil, confirmed });

/** What the trail says where whoever the record is had confirmed a qualification: it waits again. */
export const qualificationUnsettled = (id: string, qualificationId: string) =>
  instructorEvent('qualification_unsettled', id, { qualificationId, confirmed: false });
