import type { CertificateContents } from '../certificates/certificate-draft.rules.ts';
import type { KnownCohort } from '../cohorts/cohort.rules.ts';
import type { IssuanceBatchRow } from './issuance-batch.table.ts';
import type { IssuanceItemRow } from './issuance-item.table.ts';

/** What the certificates of a batch have in common. */
export interface BatchFacts {
  batch: IssuanceBatchRow;
  cohort: KnownCohort;
  centre: { name: string; city: string };
}

/** What the certificate of one line of the list prints. */
export function contentsOf({ batch, cohort, centre }: BatchFacts, item: IssuanceItemRow): CertificateContents {
  return {
    kind: batch.kind,
    holderName: item.holderName,
    programmeTitle: cohort.curriculumTitle,
    schemeTitle: null,
    schemeCoverage: null,
    units: item.units,
    lessonHoursHeld: cohort.lessonHoursHeld,
    lessonHoursPlanned: cohort.lessonHoursPlanned,
    cohortTitle: cohort.title,
    startsOn: cohort.startsOn,
    endsOn: cohort.endsOn,
    centre: { name: centre.name, place: centre.city },
    signatories: [{ name: batch.signatoryName ?? '', capacity: batch.signatoryCapacity ?? '' }],
    reference: { attendancePercent: item.attendancePercent },
  };
}
