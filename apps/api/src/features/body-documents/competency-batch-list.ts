import { createHash } from 'node:crypto';
import {
  type Actor,
  approvalBlockers,
  assertFourEyes,
  type CompetencyBatch,
  canonicalDocuments,
  type HappenedEvent,
} from '@kompeten/domain';
import type { Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { judgesByDocument } from '../certificates/document-judges.service.ts';
import { BodyDocumentRepository, type WaitingRow } from './body-document.repository.ts';
import type { lineOf } from './body-documents.service.ts';
import type { CompetencyBatchRow } from './competency-batch.repository.ts';

/** SHA-256 of the exact list of documents that an approval stands for. */
export function hashOf(lines: readonly ReturnType<typeof lineOf>[]): string {
  const listed = lines.map(({ schemeTitle: title, units, ...line }) => ({
    ...{ ...line, title },
    results: units.map(({ code, title: unit, result }) => `${code} ${unit} ${result ?? '-'}`),
  }));
  return createHash('sha256').update(canonicalDocuments(listed)).digest('hex');
}

/** Refuses an approval that fewer than four eyes would stand for (rule 22). */
export async function assertDocumentEyes(tx: Tx, batch: CompetencyBatchRow, rows: readonly WaitingRow[], actor: Actor) {
  assertFourEyes('competency', batch.requestedById, actor.accountId, await judgesOf(tx, rows));
}

async function judgesOf(tx: Tx, rows: readonly WaitingRow[]): Promise<Set<string>> {
  const ids = rows.map(({ certificateId }) => certificateId);
  return new Set([...(await judgesByDocument(tx, ids)).values()].flatMap((some) => [...some]));
}

/** A batch as whoever looks at it needs it. */
export async function batchView(
  tx: Tx,
  { signatoryCapacity: _, ...batch }: CompetencyBatchRow,
  actor: Actor,
  rows?: readonly WaitingRow[],
): Promise<CompetencyBatch> {
  const lines = rows ?? (await BodyDocumentRepository.in(tx).ofBatch(batch.id));
  const waiting = { requestedById: batch.requestedById, pending: batch.status === 'pending_approval' };
  return { ...batch, blockers: approvalBlockers(waiting, actor, await judgesOf(tx, lines)) };
}

/** Appends what happened to a batch. */
export function noteBatch(
  tx: Tx,
  what: string,
  subjectId: string,
  data: HappenedEvent['data'],
  actor: Actor,
): Promise<void> {
  const event = { type: `body_document.${what}`, subjectType: 'competency_batch' as const, subjectId, data };
  return AuditRepository.in(tx).append(actor, [event]);
}
