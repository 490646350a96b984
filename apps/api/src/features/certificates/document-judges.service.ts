import type { Tx } from '../../database/transactions.ts';
import { BodyLineageRepository } from './body-lineage.repository.ts';

/** The accounts that judged the holders of documents of certification bodies, by document (rule 22). */
export async function judgesByDocument(tx: Tx, certificateIds: readonly string[]): Promise<Map<string, Set<string>>> {
  const judges = new Map<string, Set<string>>();
  if (certificateIds.length === 0) return judges;
  for (const { certificateId, accountId } of await BodyLineageRepository.in(tx).judgesOf(certificateIds)) {
    judges.set(certificateId, (judges.get(certificateId) ?? new Set()).add(accountId));
  }
  return judges;
}
