import { z } from 'zod';
import { DomainError } from '../kernel/domain-error.ts';
import { Id, Instant } from '../kernel/schemas.ts';
import type { DataRequestKind, DataRequestStatus } from './data-request-status.ts';

/** How many files one correction takes. */
export const MOST_EVIDENCE_FILES = 4;

/** A file may have so many bytes as it is sent: what a telephone takes a photo of a card with. */
export const EVIDENCE_FILE_BYTES = 8_000_000;

/** A photo or PDF behind a request, told by its content; where it was removed, only that it was there. */
export const EvidenceFile = z
  .object({
    id: Id,
    type: z.enum(['image/jpeg', 'application/pdf']),
    addedAt: Instant,
    addedBy: z.enum(['holder', 'centre']),
    removedAt: Instant.nullable(),
  })
  .meta({ id: 'EvidenceFile' });
export type EvidenceFile = z.output<typeof EvidenceFile>;

/** Refuses a file for a request that nobody decides any more, or that needs none, or has enough. */
export function assertTakesEvidence(kind: DataRequestKind, status: DataRequestStatus, files: number): void {
  if (kind !== 'correction') throw new DomainError('data_request.wrong_step', { kind });
  const open = status === 'received' || status === 'carrying_out';
  if (!open) throw new DomainError('data_request.wrong_state', { status });
  if (files >= MOST_EVIDENCE_FILES) throw new DomainError('data_request.too_many_files', { most: MOST_EVIDENCE_FILES });
}

/** Before which instant a request must have been closed for its files to be removed. */
export const evidenceEndsAt = (now: string, keepDays: number): string =>
  new Date(Date.parse(now) - keepDays * 86_400_000).toISOString();
