import { type StatusEvent, standingAt, type VerificationAnswer } from '@kompeten/domain';
import type { RegisteredRow } from './verification.repository.ts';

/** What anyone is told who has the code, as of an instant: derived from the events up to then (rule 21). */
export function answerOf(row: RegisteredRow, asOf: string): VerificationAnswer {
  const { kind, origin, holderName, number, issuer, issuerKind, issuerPlace, title, document } = row;
  const { issuedOn, validUntil, specimen, assurance, signedBy, sha256 } = row;
  const { cohortTitle, units, lessonHoursHeld, lessonHoursPlanned, startsOn, endsOn } = document;
  const held = { lessonHoursHeld, lessonHoursPlanned, startsOn, endsOn };
  const status = standingAt(row.events, validUntil, asOf);
  return {
    ...{ status, kind, origin, code: row.code, number, holderName },
    ...{ issuer, issuerKind, issuerPlace, issuerContact: contactOf(row), title, cohortTitle: cohortTitle || null },
    ...{
      units,
      scheme: schemeOf(document),
      ...(origin === 'recorded' ? unknownOfRecorded : held),
      issuedOn,
      validUntil,
    },
    signature: { assurance, signedBy, sha256 },
    reasonClass: decisive(row.events, status)?.reasonClass ?? reasonOfSuspension(row.events, status),
    replacedByCode: decisive(row.events, status)?.replacedByCode ?? null,
    replaces: row.replaces,
    history: row.events.map(historyLine),
    ...{ specimen, asOf },
  };
}

function schemeOf({ schemeTitle, schemeCoverage }: RegisteredRow['document']): VerificationAnswer['scheme'] {
  return schemeTitle && schemeCoverage ? { title: schemeTitle, coverage: schemeCoverage } : null;
}

/** The event that a standing other than in force rests on. */
const decisive = (events: readonly StatusEvent[], status: string): StatusEvent | undefined =>
  status === 'valid' || status === 'expired' ? undefined : events.at(-1);

/** A confirmed suspension ends with its confirmation, which repeats the reason; an older one may stand before it. */
function reasonOfSuspension(events: readonly StatusEvent[], status: string) {
  if (status !== 'suspended') return null;
  return events.findLast(({ type }) => type === 'suspended')?.reasonClass ?? null;
}

function historyLine({ type, at, reasonClass, lapsesAt, replacedByCode }: StatusEvent): StatusEvent {
  return { type, at: iso(at), reasonClass, lapsesAt: lapsesAt && iso(lapsesAt), replacedByCode };
}

function contactOf({ issuerPhone, issuerEmail }: RegisteredRow): string | null {
  return [issuerPhone, issuerEmail].filter(Boolean).join(' · ') || null;
}

const unknownOfRecorded = { lessonHoursHeld: null, lessonHoursPlanned: null, startsOn: null, endsOn: null };

const iso = (instant: string): string => new Date(instant).toISOString();
