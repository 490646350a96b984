import { readBnspNumbers } from '../../bnsp-reports/bnsp-numbers.rules.ts';
import { competencyDocumentOf, readyBlockers, validUntilOf } from '../../body-documents/competency.rules.ts';
import { approvalBlockers } from '../../certificates/approval.rules.ts';
import { decisionInForce } from '../decision.rules.ts';
import type { StagedCertificate, StagedFile } from './certification.ts';
import { managers, members } from './certifying-acts.ts';
import type { CertifyingBody } from './certifying-body.ts';

const CODE = 'K7QX3M9DPW4T8HJ2';
const desks = [...managers, members[0]];

/** Takes the document of the decision in force a step on: it waits, gets BNSP's number, is asked for, approved and issued. */
export function certify(body: CertifyingBody, file: StagedFile, variant: number, who: number): void {
  const inForce = decisionInForce(file.decisions);
  const { outcome, units = [] } = inForce ?? {};
  if (!inForce || !outcome) return;
  if (competencyDocumentOf({ outcome, units, licensed: true }) !== 'competency') return;
  const known = file.certificates.find(({ decisionId }) => decisionId === inForce.id);
  if (!known) file.certificates.push(waitingFor(file, inForce));
  else if (known.number === null) number(body, known, variant);
  else if (known.requestedBy === null) request(body, known, who);
  else if (known.issuedOn === null) approve(body, known, who);
}

function waitingFor({ candidacy }: StagedFile, decision: StagedFile['decisions'][number]): StagedCertificate {
  const judges = new Set([...decision.members, candidacy?.assessor ?? '', candidacy?.second ?? '']);
  return {
    ...{ decisionId: decision.id, number: null, requestedBy: null, approvedBy: null, judges, issuedOn: null },
    ...{ licensedUntil: '', validUntil: validUntilOf(decision.meetsOn, 36), suspendedOn: null },
  };
}

/** A sheet of one row; the official number may belong to another certificate already. */
function number(body: CertifyingBody, certificate: StagedCertificate, variant: number): void {
  const typed = `74909 2431 9 ${String(variant % 6).padStart(7, '0')} 2026`;
  const awaiting = [{ certificateId: 'c', code: CODE, hasNumber: certificate.number !== null }];
  const row = { row: 2, reference: CODE, number: variant === 19 ? '123' : typed, blankNumber: '' };
  const { given } = readBnspNumbers([row], { awaiting, takenNumbers: body.numbers, takenBlanks: new Set() });
  for (const one of given) {
    certificate.number = one.number;
    body.numbers.add(one.number);
  }
}

const readiness = (body: CertifyingBody, certificate: StagedCertificate) => {
  const gap = body.gapOn(body.today);
  const facts = {
    kind: 'competency',
    status: 'awaiting_bnsp',
    inForce: true,
    unprintable: null,
    pendingBatchId: null,
  } as const;
  return readyBlockers({ ...facts, number: certificate.number, licence: gap === null ? [] : [{ code: gap }] });
};

function request(body: CertifyingBody, certificate: StagedCertificate, who: number): void {
  if (readiness(body, certificate).length === 0) certificate.requestedBy = desks[who % 3] ?? null;
}

function approve(body: CertifyingBody, certificate: StagedCertificate, who: number): void {
  const approver = { accountId: desks[who % 3] ?? '', secondFactor: who !== 7 };
  const waiting = { requestedById: certificate.requestedBy ?? '', pending: true };
  if (approvalBlockers(waiting, approver, certificate.judges).length > 0) return;
  if (readiness(body, certificate).length > 0) return;
  certificate.approvedBy = approver.accountId;
  certificate.issuedOn = body.today;
  certificate.licensedUntil = body.licensedUntil();
}

/** Suspends what was issued. */
export function suspend(body: CertifyingBody, file: StagedFile): void {
  const issued = file.certificates.find(({ issuedOn }) => issuedOn !== null);
  if (issued) issued.suspendedOn ??= body.today;
}
