import { randomBytes } from 'node:crypto';
import type { Assurance, BodyDocument, TrainingDocument } from '@kompeten/certificate';
import { type Centre, certificateNumber, codeLength, formatCode, makeCode } from '@kompeten/domain';
import type { StatusEntry } from '@kompeten/statement';
import { dayInJakarta, newId } from '../../clock.ts';
import type { DesignToFreeze } from '../certificate-templates/certificate-designs.service.ts';
import type { CertificateRow } from './certificate.table.ts';
import type { TakenNumber } from './number-series.repository.ts';

/** What is printed, before it has a number. */
export type CertificateContents = Omit<TrainingDocument, Printed>;

/** What a certification body's document prints, before it has a number. */
export type BodyContents = Omit<BodyDocument, Printed>;

type Printed = 'number' | 'code' | 'verificationUrl' | 'issuedOn' | 'assurance' | 'specimen';

/** A certificate that is about to get its number. */
export interface CertificateDraft {
  centre: Centre;
  cohortId: string | null;
  enrolmentId: string | null;
  personId: string;
  specimen: boolean;
  replacesId: string | null;
  contents: CertificateContents;
}

/** A document of a certification body that waits for its number. */
export interface BodyDraft {
  bodyId: string;
  decisionId: string;
  personId: string;
  specimen: boolean;
  contents: BodyContents;
  /** The document whose place it takes, and the number that goes on with it. */
  replaces?: { id: string; number?: string | null; blankNumber?: string | null };
}

/** What the shell adds to a draft. */
export interface NumberingContext {
  at: string;
  assurance: Assurance;
  /** Where the product answers: `https://example.org`. */
  origin: string;
  /** The look that is frozen with it; null for the usual one. */
  design: DesignToFreeze | null;
}

/** Whoever approved signs; the look adds who took note. */
const signatoriesIn = <S>(approved: readonly S[], { design }: NumberingContext) => [
  ...approved.slice(0, 1),
  ...(design?.noted ?? []),
];

/** What a certificate takes when it is numbered, and keeps for ever. */
export interface TakenPlaces {
  number: TakenNumber;
  status: StatusEntry;
}

/** The centre or the certification body that issues a certificate. */
export function issuerIdOf({ centreId, bodyId }: Pick<CertificateRow, 'centreId' | 'bodyId'>): string {
  const id = centreId ?? bodyId;
  if (id === null) throw new Error('A certificate has an issuer');
  return id;
}

/** The year whose series a certificate takes its number from. */
export const seriesYearOf = (at: string): number => Number(dayInJakarta(at).slice(0, 4));

/** The row of a numbered certificate: its number, its code, and its contents frozen. */
export function numberedRow(draft: CertificateDraft, places: TakenPlaces, context: NumberingContext): CertificateRow {
  const { number: taken, status } = places;
  const { centre, cohortId, enrolmentId, personId, specimen, replacesId, contents } = draft;
  const issuedOn = dayInJakarta(context.at);
  const code = makeCode(randomBytes(codeLength));
  const number = certificateNumber(taken.pattern, taken.sequence, centre.numberUnit, issuedOn);
  const verificationUrl = `${context.origin}/v/${code}`.toUpperCase();
  const printed = { number, code: formatCode(code), verificationUrl, issuedOn, assurance: context.assurance, specimen };
  return {
    ...{ id: newId(), kind: contents.kind, origin: 'issued_here', status: 'numbered' },
    ...{ number, seriesYear: seriesYearOf(context.at), seriesSequence: taken.sequence, code },
    ...{ holderName: contents.holderName, title: contents.programmeTitle, cohortId, enrolmentId, personId },
    ...{ centreId: centre.id, bodyId: null, decisionId: null, blankNumber: null, voidReason: null },
    ...{ issuer: centre.name, issuedOn, validUntil: null, specimen, replacesId },
    document: { ...contents, signatories: signatoriesIn(contents.signatories, context), ...printed },
    designId: context.design?.id ?? null,
    ...{ statusList: status.list, statusIndex: status.index },
    assurance: context.assurance,
    ...{ signedBy: null, signedAt: null, sha256: null, createdAt: context.at, version: 1 },
  };
}

/** The row of a body's document that has a code and waits: competence for BNSP's number, a letter for its own. */
export function waitingRow(draft: BodyDraft, status: StatusEntry, context: NumberingContext): CertificateRow {
  const { bodyId, decisionId, personId, specimen, contents, replaces } = draft;
  const { kind, holderName, programmeTitle: title, validUntil } = contents;
  const code = makeCode(randomBytes(codeLength));
  const verificationUrl = `${context.origin}/v/${code}`.toUpperCase();
  const { assurance } = context;
  const printed = { number: '', code: formatCode(code), verificationUrl, assurance, specimen };
  return {
    ...{ id: newId(), kind, origin: 'issued_here', code, holderName, title, validUntil },
    status: kind === 'competency' ? 'awaiting_bnsp' : 'draft',
    ...{ number: replaces?.number ?? null, seriesYear: null, seriesSequence: null },
    ...{ cohortId: null, enrolmentId: null, personId, centreId: null, bodyId, decisionId },
    ...{ blankNumber: replaces?.blankNumber ?? null, voidReason: null, replacesId: replaces?.id ?? null },
    ...{ issuer: contents.body.name, issuedOn: null, specimen, designId: null },
    document: { ...contents, ...printed, issuedOn: dayInJakarta(context.at) },
    ...{ statusList: status.list, statusIndex: status.index, assurance },
    ...{ signedBy: null, signedAt: null, sha256: null, createdAt: context.at, version: 1 },
  };
}

/** What a body's document prints on the day it is signed, under the number that it has by now. */
export function finalBodyDocument(
  document: BodyDocument,
  final: Pick<BodyDocument, 'number' | 'blankNumber' | 'form' | 'signatories'>,
  context: NumberingContext,
): BodyDocument {
  const signatories = signatoriesIn(final.signatories, context);
  return { ...document, ...final, signatories, issuedOn: dayInJakarta(context.at), assurance: context.assurance };
}

/** Newer contents under the number and code that a certificate without a signature has already, dated today. */
export function refreshed(row: CertificateRow, contents: CertificateContents, context: NumberingContext) {
  const issuedOn = dayInJakarta(context.at);
  const { number, code, verificationUrl, specimen } = row.document;
  const printed = { number, code, verificationUrl, specimen, issuedOn, assurance: context.assurance };
  return {
    holderName: contents.holderName,
    title: contents.programmeTitle,
    issuedOn,
    assurance: context.assurance,
    document: { ...contents, signatories: signatoriesIn(contents.signatories, context), ...printed },
    designId: context.design?.id ?? null,
  };
}
