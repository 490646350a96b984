import type { CertificateContents } from '../certificates/certificate-draft.rules.ts';
import type { KnownCohort } from '../cohorts/cohort.rules.ts';
import type { IssuanceBatchRow } from './issuance-batch.table.ts';
import type { IssuanceItemRow } from './issuance-item.table.ts';

/** What the certificates of a batch have in common. */
export interface BatchFacts {
  batch: IssuanceBatchRow;
  cohort: KnownCohort;
  centre: { name: string; city: string };
  /** The scheme that the cohort's curriculum refers to, and its claim of it (rule 17). */
  scheme: { title: string; coverage: 'full' | 'partial' } | null;
}

/** What the certificate of one line of the list prints. */
export function contentsOf({ batch, cohort, centre, scheme }: BatchFacts, item: IssuanceItemRow): CertificateContents {
  return {
    kind: batch.kind,
    holderName: item.holderName,
    programmeTitle: cohort.curriculumTitle,
    schemeTitle: scheme?.title ?? null,
    schemeCoverage: scheme?.coverage ?? null,
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
