import { type Actor, isOwn } from '@kompeten/domain';
import type { Tx } from '../../database/transactions.ts';
import { BodyLineageRepository } from './body-lineage.repository.ts';
import type { CertificateRow } from './certificate.table.ts';

/** Those certificates that are the caller's own; a claim card opens what its issuers issued, a centre's also what its own certification bodies did. */
export async function ownAmong(tx: Tx, rows: readonly CertificateRow[], actor: Actor): Promise<CertificateRow[]> {
  const bodyIds = rows.flatMap(({ bodyId }) => (bodyId === null ? [] : [bodyId]));
  const houses = bodyIds.length === 0 ? new Map() : await BodyLineageRepository.in(tx).centresOfBodies(bodyIds);
  return rows.filter(({ personId, centreId, bodyId }) =>
    isOwn(actor, { personId, bodyId, centreId: centreId ?? houses.get(bodyId) ?? null }),
  );
}
