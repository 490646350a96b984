import {
  type Actor,
  type ChangeKind,
  type HappenedEvent,
  type ReplacementReason,
  reasonClassOf,
} from '@kompeten/domain';
import { newId } from '../../clock.ts';
import type { Tx } from '../../database/transactions.ts';
import type { CertificateRow } from './certificate.table.ts';
import { CertificateRequestRepository } from './certificate-request.repository.ts';
import type { CertificateRequestRow } from './certificate-request.table.ts';

/** What is asked of a certificate: a reason, the name where it changes, the units where some are taken away. */
export type Asked = ReplacementReason & { withoutUnits?: readonly string[] };

/** A new request of a change. */
export function newRequest(
  kind: ChangeKind,
  { id: certificateId, centreId, bodyId }: CertificateRow,
  { reason, note, holderName, withoutUnits }: Asked,
  { by, at }: { by: Actor; at: string },
): CertificateRequestRow {
  return {
    ...{ id: newId(), certificateId, centreId, bodyId, kind, status: 'pending' },
    ...{ reasonClass: reasonClassOf(reason), reason, note, holderName: holderName ?? null },
    withoutUnits: withoutUnits ? [...withoutUnits] : null,
    ...{ requestedById: by.accountId, requestedByName: by.fullName, requestedAt: at },
    ...{ decidedById: null, decidedByName: null, decidedAt: null, decisionReason: null },
  };
}

/** How a request was decided, as it is stored. */
export function decision(
  status: 'approved' | 'rejected',
  by: Actor | null,
  at: string,
  reason: string | null = null,
): Partial<CertificateRequestRow> {
  const who = { decidedById: by?.accountId ?? null, decidedByName: by?.fullName ?? null };
  return { status, ...who, decidedAt: at, decisionReason: reason };
}

/** Refuses waiting requests of some kinds that another decision has overtaken. */
export async function closeWaiting(
  tx: Tx,
  certificateId: string,
  kinds: readonly ChangeKind[],
  { by, reason }: { by: Actor | null; reason: string },
): Promise<void> {
  const repository = CertificateRequestRepository.in(tx);
  const overtaken = (await repository.pendingOf(certificateId)).filter(({ kind }) => kinds.includes(kind));
  for (const { id } of overtaken) await repository.change(id, decision('rejected', by, tx.at, reason));
}

/** What the trail says about a certificate. */
export function certificateHappened(what: string, subjectId: string, data: HappenedEvent['data'] = {}): HappenedEvent {
  return { type: `certificate.${what}`, subjectType: 'certificate', subjectId, data };
}

/** What happened to a certificate, with the body that issues it, so that its people are told. */
export function ofIssuer(event: HappenedEvent, { bodyId }: Pick<CertificateRow, 'bodyId'>): HappenedEvent {
  return bodyId === null ? event : { ...event, data: { ...event.data, bodyId } };
}
