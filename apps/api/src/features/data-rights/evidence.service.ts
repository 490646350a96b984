import { type Actor, assertTakesEvidence, DomainError, type EvidenceFile, evidenceEndsAt } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { newId } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { keptFile } from '../../files/kept-file.ts';
import type { FileAnswer, UploadedFile } from '../../http/call.ts';
import { Vault } from '../../secrets/vault.ts';
import { AuditRepository, type DoneBy } from '../audit/audit.repository.ts';
import { PoliciesService } from '../policies/policies.service.ts';
import type { DataRequestRow } from './data-request.repository.ts';
import { EvidenceRepository } from './evidence.repository.ts';

const PURPOSE = 'proof of a correction';

/** Finds the request that the caller may add to, and keeps others from deciding it meanwhile. */
type Locked = (tx: Tx) => Promise<DataRequestRow>;

/** What proves a correction: sealed in the register, opened by those who decide, removed when it has served. */
@Injectable()
export class EvidenceService {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: PoliciesService,
    private readonly vault: Vault,
  ) {}

  /** Keeps a photo or PDF, told by its content; who may add it is asked before it is drawn anew, and again after. */
  async add(locked: Locked, file: UploadedFile, { by, actor }: { by: EvidenceFile['addedBy']; actor: Actor }) {
    await this.transactions.run(async (tx) => assertOpen(await locked(tx)));
    const kept = await keptFile(file.content);
    if (!kept) throw new DomainError('data_request.file_type');
    await this.transactions.run(async (tx) => {
      const request = assertOpen(await locked(tx));
      const id = newId();
      const sealed = this.vault.sealFile(PURPOSE, kept.content);
      await EvidenceRepository.in(tx).insert({ id, dataRequestId: request.id, type: kept.type, sealed, addedBy: by });
      await note(tx, 'evidence_added', { ...request, data: { fileId: id, by } }, actor);
    });
  }

  /** A file as those who decide see it; the look stands in the trail. */
  async open(tx: Tx, request: DataRequestRow, fileId: string, actor: Actor): Promise<FileAnswer> {
    const file = await EvidenceRepository.in(tx).find(request.id, fileId);
    if (!file) throw new DomainError('data_request.file_not_found');
    await note(tx, 'evidence_seen', { ...request, data: { fileId } }, actor);
    const picture = file.type === 'image/jpeg';
    const content = this.vault.openFile(PURPOSE, file.sealed);
    return { content, type: file.type, name: `bukti-${fileId}.${picture ? 'jpg' : 'pdf'}`, inline: picture };
  }

  /** Removes the files of a request that its sender took back. */
  removeOf(tx: Tx, dataRequestId: string): Promise<void> {
    return EvidenceRepository.in(tx).removeOf(dataRequestId);
  }

  /** Removes what has served as long as the policy says after its request was closed. */
  forgetOld(): Promise<void> {
    return this.transactions.run(async (tx) => {
      const keepDays = (await this.policies.all(tx))['data_request.evidence_keep_days'];
      const removed = await EvidenceRepository.in(tx).removeClosedBefore(evidenceEndsAt(tx.at, keepDays));
      for (const { dataRequestId: id, centreId, files } of removed) {
        await note(tx, 'evidence_removed', { id, centreId, data: { files } }, 'system');
      }
    });
  }
}

function assertOpen(request: DataRequestRow): DataRequestRow {
  assertTakesEvidence(request.kind, request.status, request.evidenceFiles.length);
  return request;
}

function note(
  tx: Tx,
  what: string,
  { id, centreId, data }: { id: string; centreId: string | null; data: Record<string, string | number> },
  by: DoneBy,
): Promise<void> {
  const event = { type: `data_request.${what}`, subjectType: 'data_request' as const, subjectId: id, data };
  return AuditRepository.in(tx).append(by, [event], centreId);
}
