import { addressOf, audit, basePath } from '@kompeten/contract';
import { type StatusEvent, standingAt, type VerificationAnswer } from '@kompeten/domain';
import type { RegisteredRow, ToldEvent, ToldIssuer } from './verification.repository.ts';

/** What anyone is told who has the code, as of an instant: derived from the events up to then (rule 21). */
export function answerOf(row: RegisteredRow, asOf: string): VerificationAnswer {
  const { validUntil } = row;
  const events = row.events.map(statusEventOf);
  const status = standingAt(events, validUntil, asOf);
  const decided = decisive(events, status);
  return Object.assign(printedOf(row), {
    status,
    validUntil,
    reasonClass: decided?.reasonClass ?? reasonOfSuspension(events, status),
    replacedByCode: decided?.replacedByCode ?? null,
    replaces: row.replaces,
    log: loggedAt(row),
    history: events,
    asOf,
  });
}

/** What stands for ever, told by name: spreading one object into another costs as much as all the rest of an answer. */
function printedOf(row: RegisteredRow) {
  const { kind, origin, code, number, holderName, issuer, toldIssuer, title, issuedOn, specimen } = row;
  const { document, assurance, signedBy, sha256 } = row;
  const held = origin === 'recorded' ? unknownOfRecorded : document;
  return {
    kind,
    origin,
    code,
    number,
    holderName,
    issuer,
    issuerKind: toldIssuer[0],
    issuerPlace: toldIssuer[1],
    issuerContact: contactOf(toldIssuer),
    title,
    form: document.form ?? null,
    decidedOn: document.decidedOn ?? null,
    blankNumber: document.blankNumber ?? null,
    cohortTitle: document.cohortTitle || null,
    units: document.units,
    scheme: schemeOf(document),
    lessonHoursHeld: held.lessonHoursHeld ?? null,
    lessonHoursPlanned: held.lessonHoursPlanned ?? null,
    startsOn: held.startsOn ?? null,
    endsOn: held.endsOn ?? null,
    issuedOn,
    specimen,
    signature: { assurance, signedBy, sha256 },
  };
}

/** Where whoever does not take our word for it finds the proof. */
const loggedAt = ({ id, logIndex }: RegisteredRow): VerificationAnswer['log'] =>
  logIndex === null
    ? null
    : { index: logIndex, proof: addressOf(basePath, audit.getLogProof, { params: { certificateId: id } }) };

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

const statusEventOf = ([type, at, reasonClass, lapsesAt, replacedByCode]: ToldEvent): StatusEvent => ({
  type,
  at: iso(at),
  reasonClass,
  lapsesAt: lapsesAt && iso(lapsesAt),
  replacedByCode,
});

const contactOf = ([, , phone, email]: ToldIssuer): string | null => [phone, email].filter(Boolean).join(' · ') || null;

const unknownOfRecorded = { lessonHoursHeld: null, lessonHoursPlanned: null, startsOn: null, endsOn: null };

const iso = (instant: string): string => new Date(instant).toISOString();
