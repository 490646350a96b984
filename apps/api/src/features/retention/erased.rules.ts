import { DomainError, type RecordPart } from '@kompeten/domain';
import type { Tx } from '../../database/transactions.ts';
import { ErasureRepository } from './erasure.repository.ts';

/** Says of a record whose content is not there for what it was erased, to whoever might have opened it; silent where it was not. */
export async function assertNotErased(tx: Tx, part: RecordPart, id: string): Promise<void> {
  const cause = await ErasureRepository.in(tx).causeOf(part, id);
  if (cause) throw new DomainError('retention.file_erased', { cause });
}
