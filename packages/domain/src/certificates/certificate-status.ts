import { z } from 'zod';
import { legalDay } from '../kernel/days.ts';
import type { Machine } from '../kernel/machine.ts';

/** The stored state; `expired` is derived from the clock, never stored. */
export const CertificateStatus = z.enum([
  'draft',
  'numbered',
  'void',
  'awaiting_bnsp',
  'signed',
  'issued',
  'suspended',
  'revoked',
  'replaced',
  'renewed',
]);
export type CertificateStatus = z.output<typeof CertificateStatus>;

/** The states in which a certificate is in its holder's hands and may still change. */
export const livingStatuses: readonly CertificateStatus[] = ['issued', 'suspended'];

/** The states in which somebody has their certificate, so that none other of its kind is due. */
export const heldStatuses: readonly CertificateStatus[] = ['signed', ...livingStatuses];

/** The states of a certificate that exists for the outside; a number without a signed file is not one yet. */
export const publishedStatuses: readonly CertificateStatus[] = [...livingStatuses, 'revoked', 'replaced', 'renewed'];

/** The states in which a certificate, or its number, has come to an end for good. */
export const endedCertificateStatuses: readonly CertificateStatus[] = ['void', 'revoked', 'replaced', 'renewed'];

/** What happens to a certificate. */
export type CertificateEvent =
  | 'number'
  | 'void'
  | 'await_bnsp'
  | 'sign'
  | 'issue'
  | 'suspend'
  | 'reinstate'
  | 'revoke'
  | 'replace'
  | 'renew';

/** The life of a certificate (PRODUCT §5). */
export const certificateMachine = {
  draft: { number: 'numbered', void: 'void' },
  numbered: { sign: 'signed', await_bnsp: 'awaiting_bnsp', void: 'void' },
  awaiting_bnsp: { sign: 'signed', void: 'void' },
  signed: { issue: 'issued' },
  issued: { suspend: 'suspended', revoke: 'revoked', replace: 'replaced', renew: 'renewed' },
  suspended: { reinstate: 'issued', revoke: 'revoked', replace: 'replaced' },
  void: {},
  revoked: {},
  replaced: {},
  renewed: {},
} as const satisfies Machine<CertificateStatus, CertificateEvent>;

/** What happened to an issued certificate, appended and never changed. */
export const StatusEventType = z.enum([
  'issued',
  'suspended',
  'suspension_confirmed',
  'reinstated',
  'revoked',
  'replaced',
]);
export type StatusEventType = z.output<typeof StatusEventType>;

/** Classes of reason that may be shown to the public. */
export const ReasonClass = z.enum([
  'issued_in_error',
  'requirement_not_met',
  'fraud',
  'data_error',
  'name_correction',
  'legal_name_change',
  'scope_reduced',
  'key_compromised',
  'holder_request',
  'under_review',
  'other',
]);
export type ReasonClass = z.output<typeof ReasonClass>;

/** The public class of a reason as typed: a known class, or `other`. */
export function reasonClassOf(reason: string): ReasonClass {
  const known = ReasonClass.safeParse(
    reason
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, '_'),
  );
  return known.success ? known.data : 'other';
}

/** One event of a certificate's life as the rules need it. */
export interface StatusEvent {
  type: StatusEventType;
  at: string;
  reasonClass: ReasonClass | null;
  /** When an unconfirmed suspension lapses (rule 22), or null. */
  lapsesAt: string | null;
  /** The code of the certificate that replaced this one, or null. */
  replacedByCode: string | null;
}

/** What an employer is told. */
export const Standing = z.enum(['valid', 'suspended', 'revoked', 'expired', 'replaced']);
export type Standing = z.output<typeof Standing>;

/**
 * How a certificate stands at a moment, derived from its events alone (rule 21).
 * Revocation and replacement are final; an unconfirmed suspension lapses by the clock; expiry comes with the end of the last valid day in Jakarta.
 */
export function standingAt(events: readonly StatusEvent[], validUntil: string | null, now: string): Standing {
  const moment = Date.parse(now);
  let standing: Standing = 'valid';
  let lapsesAt: string | null = null;
  for (const event of events.filter(({ at }) => Date.parse(at) <= moment)) {
    if (event.type === 'revoked' || event.type === 'replaced') return event.type;
    if (event.type === 'suspended') [standing, lapsesAt] = ['suspended', event.lapsesAt];
    if (event.type === 'suspension_confirmed') lapsesAt = null;
    if (event.type === 'reinstated') [standing, lapsesAt] = ['valid', null];
  }
  if (standing === 'suspended' && lapsesAt !== null && Date.parse(lapsesAt) <= moment) standing = 'valid';
  if (standing === 'valid' && validUntil !== null && legalDay(now) > validUntil) return 'expired';
  return standing;
}
