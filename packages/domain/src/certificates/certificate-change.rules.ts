import { DomainError } from '../kernel/domain-error.ts';
import { targetOf } from '../kernel/machine.ts';
import {
  type CertificateEvent,
  type CertificateStatus,
  certificateMachine,
  type ReasonClass,
  type StatusEventType,
} from './certificate-status.ts';

/** The kinds of change that take two people; a suspension is in force at once and waits for its confirmation. */
export type ChangeKind = 'revocation' | 'replacement' | 'suspension' | 'reinstatement';

/** Where an event leads a certificate; throws `certificate.wrong_state` when the machine does not take it. */
export function moveCertificate(status: CertificateStatus, event: CertificateEvent): CertificateStatus {
  const target = targetOf<CertificateStatus, CertificateEvent>(certificateMachine, status, event);
  if (!target) throw new DomainError('certificate.wrong_state', { status });
  return target;
}

/** What an approved change does: the machine's event, none where the state stays, and the line of the public history. */
export const changeEffects = {
  revocation: { event: 'revoke', happened: 'revoked' },
  replacement: { event: 'replace', happened: 'replaced' },
  reinstatement: { event: 'reinstate', happened: 'reinstated' },
  suspension: { event: null, happened: 'suspension_confirmed' },
} as const satisfies Record<ChangeKind, { event: CertificateEvent | null; happened: StatusEventType }>;

/** Refuses an approval for a certificate whose state no longer takes the change. */
export function stateAfterChange(kind: ChangeKind, status: CertificateStatus): CertificateStatus {
  const { event } = changeEffects[kind];
  if (event) return moveCertificate(status, event);
  if (status !== 'suspended') throw new DomainError('certificate.wrong_state', { status });
  return status;
}

/**
 * The waiting request that stands against another one: the same kind twice, or two changes of which only one can come true.
 * A suspension that waits for its confirmation stands in nobody's way.
 */
export function conflictingRequest<R extends { kind: ChangeKind }>(kind: ChangeKind, pending: readonly R[]): R | null {
  return pending.find((other) => other.kind === kind || (kind !== 'suspension' && other.kind !== 'suspension')) ?? null;
}

/** Whether a reason says that the holder's name itself was wrong or has changed, so that the person's record follows (rule 18). */
export function correctsThePerson(reasonClass: ReasonClass): boolean {
  return reasonClass === 'name_correction' || reasonClass === 'legal_name_change';
}
