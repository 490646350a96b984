import { randomBytes } from 'node:crypto';
import { type Centre, codeLength, formatCode, makeCode, type RecordedEntry } from '@kompeten/domain';
import { newId } from '../../clock.ts';
import type { RecordedRow } from '../certificates/recording.service.ts';

/** An entry of an older register as a certificate: with a code of its own, and nothing that was not in the register. */
export function recordedCertificate(
  { number, holderName, kind, title, issuedOn, validUntil }: Omit<RecordedEntry, 'nik'>,
  { centre, personId, origin, at }: { centre: Centre; personId: string; origin: string; at: string },
): RecordedRow {
  const [code, specimen] = [makeCode(randomBytes(codeLength)), centre.demo];
  const unknown = { schemeTitle: null, schemeCoverage: null, units: [], signatories: [], cohortTitle: '' };
  const hours = { lessonHoursHeld: 0, lessonHoursPlanned: 0, startsOn: issuedOn, endsOn: issuedOn };
  const printed = { number, code: formatCode(code), verificationUrl: `${origin}/v/${code}`.toUpperCase(), issuedOn };
  return {
    ...{ id: newId(), kind, origin: 'recorded', status: 'issued' },
    ...{ number, seriesYear: null, seriesSequence: null, code },
    ...{ holderName, title, cohortId: null, enrolmentId: null, personId, centreId: centre.id, issuer: centre.name },
    ...{ issuedOn, validUntil, specimen, assurance: 'uncertified', signedBy: null, signedAt: null, sha256: null },
    document: {
      ...{ kind: kind === 'participation' ? 'participation' : 'training', specimen, ...printed, holderName },
      ...{ programmeTitle: title, ...unknown, ...hours, centre: { name: centre.name, place: centre.city } },
      ...{ assurance: 'uncertified', reference: { attendancePercent: null } },
    },
    ...{ bodyId: null, decisionId: null, blankNumber: null, voidReason: null, replacesId: null, designId: null },
    ...{ statusList: null, statusIndex: null, createdAt: at, version: 1 },
  };
}
