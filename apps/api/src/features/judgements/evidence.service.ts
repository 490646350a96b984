import { createHash } from 'node:crypto';
import {
  type Actor,
  type AssessmentEvidence,
  agreementHeldAt,
  assertInstrumentOpen,
  assertNotRenewing,
  closedForJudgements,
  DomainError,
  type EvidenceMark,
  type NewEvidence,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { newId } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { keptFile } from '../../files/kept-file.ts';
import { keptSound } from '../../files/kept-sound.ts';
import type { FileAnswer, UploadedFile } from '../../http/call.ts';
import { Vault } from '../../secrets/vault.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { assertNotErased } from '../retention/erased.rules.ts';
import { EvidenceRepository } from './evidence.repository.ts';
import type { JudgedRow } from './judged.repository.ts';
import { byOf, candidacyHappened } from './judged.rules.ts';
import { JudgementAccess } from './judgement-access.service.ts';

const PURPOSE = 'evidence of an assessment';

interface Place {
  candidacyId: string;
  evidenceId: string;
}

/** Evidence of a candidate, each piece for ever as it was made; what is found of it is said anew, never changed. */
@Injectable()
export class EvidenceService {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: JudgementAccess,
    private readonly vault: Vault,
  ) {}

  /** Keeps evidence, once by its id; what comes after the recommendation is kept as late. */
  add(candidacyId: string, evidence: NewEvidence, actor: Actor): Promise<AssessmentEvidence> {
    return this.transactions.run(async (tx) => {
      const row = await this.access.lock(tx, candidacyId, actor, 'judgement.record');
      const repository = EvidenceRepository.in(tx);
      const known = await repository.find(evidence.id);
      if (known) return ofCandidacy(known, candidacyId);
      if (evidence.candidacyId !== candidacyId) throw new DomainError('evidence.not_found');
      const late = closedForJudgements.includes(row.status);
      const agreed = agreementHeldAt(row, evidence.madeAt);
      if (!late || !agreed) assertInstrumentOpen(candidacyId, { ...row, agreed });
      await this.assertCriteria(tx, row, evidence);
      await repository.insert(evidence, late, byOf(actor));
      await repository.mark(newId(), evidence.id, evidence, byOf(actor));
      if (!late) await this.access.begin(tx, row, actor);
      const { kind, method, file } = evidence;
      const data = { evidenceId: evidence.id, kind, method, file, late };
      await AuditRepository.in(tx).append(actor, [candidacyHappened('evidence_added', candidacyId, data)]);
      return ofCandidacy(await repository.find(evidence.id), candidacyId);
    });
  }

  /** Keeps the photo, sound or document of one's own evidence, sealed; one that is sent again is the one that is kept. */
  async addFile(place: Place, { content: uploaded }: UploadedFile, actor: Actor): Promise<AssessmentEvidence> {
    const known = await this.transactions.read((tx) => this.own(tx, place, actor));
    if (known.fileArrived) return known;
    if (known.file === 'none') throw new DomainError('evidence.file_not_expected');
    const kept = known.file === 'sound' ? keptSound(uploaded) : await keptFile(uploaded);
    const expected = { photo: 'image/jpeg', document: 'application/pdf' };
    if (!kept || (known.file !== 'sound' && kept.type !== expected[known.file])) {
      throw new DomainError('evidence.file_type');
    }
    const sha256 = createHash('sha256').update(kept.content).digest('hex');
    const sealed = this.vault.sealFile(PURPOSE, kept.content);
    return this.transactions.run(async (tx) => {
      await EvidenceRepository.in(tx).keepFile(place.evidenceId, { type: kept.type, sealed, sha256 });
      const data = { evidenceId: place.evidenceId, sha256 };
      await AuditRepository.in(tx).append(actor, [candidacyHappened('evidence_file_added', place.candidacyId, data)]);
      return this.own(tx, place, actor);
    });
  }

  /** The photo, sound or document behind a piece of evidence. */
  file({ candidacyId, evidenceId }: Place, actor: Actor): Promise<FileAnswer> {
    return this.transactions.read(async (tx) => {
      await this.access.of(tx, candidacyId, actor, 'judgement.read');
      ofCandidacy(await EvidenceRepository.in(tx).find(evidenceId), candidacyId);
      return this.opened(tx, evidenceId);
    });
  }

  /** A file for whoever has been found to be allowed to see it. */
  async opened(tx: Tx, evidenceId: string): Promise<FileAnswer> {
    const file = await EvidenceRepository.in(tx).file(evidenceId);
    if (!file) await assertNotErased(tx, 'assessment_files', evidenceId);
    if (!file) throw new DomainError('evidence.not_found');
    const { type, sealed } = file;
    const ending = type.slice(type.indexOf('/') + 1).replace('jpeg', 'jpg');
    const content = this.vault.openFile(PURPOSE, sealed);
    return { content, type, name: `Bukti ${evidenceId.slice(-6)}.${ending}`, inline: type !== 'application/pdf' };
  }

  /** Says anew what is found of evidence. */
  mark({ candidacyId, evidenceId }: Place, marks: EvidenceMark, actor: Actor): Promise<AssessmentEvidence> {
    return this.transactions.run(async (tx) => {
      const { status, ...row } = await this.access.lock(tx, candidacyId, actor, 'judgement.record');
      assertNotRenewing(candidacyId, row);
      if (closedForJudgements.includes(status)) throw new DomainError('judgement.not_open', { status });
      const repository = EvidenceRepository.in(tx);
      ofCandidacy(await repository.find(evidenceId), candidacyId);
      await repository.mark(newId(), evidenceId, marks, byOf(actor));
      const data = { evidenceId, ...marks };
      await AuditRepository.in(tx).append(actor, [candidacyHappened('evidence_marked', candidacyId, data)]);
      return ofCandidacy(await repository.find(evidenceId), candidacyId);
    });
  }

  private async own(tx: Tx, { candidacyId, evidenceId }: Place, actor: Actor): Promise<AssessmentEvidence> {
    await this.access.of(tx, candidacyId, actor, 'judgement.record');
    const evidence = ofCandidacy(await EvidenceRepository.in(tx).find(evidenceId), candidacyId);
    if (evidence.byId !== actor.accountId) throw new DomainError('evidence.of_another');
    return evidence;
  }

  private async assertCriteria(tx: Tx, row: JudgedRow, { criteria }: NewEvidence): Promise<void> {
    const { checklist } = await this.access.gather(tx, row);
    const known = new Set(checklist.flatMap(({ code, criteria: own }) => own.map(({ number }) => `${code} ${number}`)));
    const strange = criteria.find((ref) => !known.has(ref));
    if (strange === undefined) return;
    const [unitCode = '', criterion = ''] = strange.split(' ');
    throw new DomainError('judgement.criterion_unknown', { unitCode, criterion });
  }
}

function ofCandidacy(evidence: AssessmentEvidence | null, candidacyId: string): AssessmentEvidence {
  if (evidence?.candidacyId !== candidacyId) throw new DomainError('evidence.not_found');
  return evidence;
}
