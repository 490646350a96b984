import type { VerificationAnswer } from '@kompeten/domain';
import type { TrainingDocument } from '../document/certificate-document.ts';
import { sampleDocument } from './sample-document.ts';

/** What the register says of the sample certificate, changed in the same way. */
export function sampleAnswer(changes: Partial<TrainingDocument>, sha256: string): VerificationAnswer {
  const document = sampleDocument(changes);
  const code = document.code.replaceAll('-', '');
  const { kind, number, holderName, programmeTitle: title, centre, cohortTitle, units, specimen } = document;
  const { lessonHoursHeld, lessonHoursPlanned, startsOn, endsOn, issuedOn } = document;
  return {
    ...{ status: 'valid', kind, origin: 'issued_here', code, number, holderName, title, units, specimen, cohortTitle },
    ...{ issuer: centre.name, issuerKind: 'bpvp', issuerPlace: centre.place, issuerContact: null, validUntil: null },
    ...{ lessonHoursHeld, lessonHoursPlanned, startsOn, endsOn, issuedOn, reasonClass: null, replacedByCode: null },
    ...{ replaces: null, form: null, blankNumber: null, decidedOn: null, log: null },
    scheme: null,
    ...{ signature: { assurance: 'uncertified', signedBy: null, sha256 }, history: [], asOf: '2025-11-25T01:30:00Z' },
  };
}
