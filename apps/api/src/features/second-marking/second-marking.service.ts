import {
  type Actor,
  assertCan,
  type BlindSample,
  DomainError,
  type NewSecondMarking,
  type SecondMarking,
  type SecondMarks,
  secondMarkingSample,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { newId } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import type { FileAnswer } from '../../http/call.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { EvidenceService } from '../judgements/evidence.service.ts';
import { JudgementAccess } from '../judgements/judgement-access.service.ts';
import { PoliciesService } from '../policies/policies.service.ts';
import { type SampleRow, SecondMarkingRepository } from './second-marking.repository.ts';

/** Blind second marking: a sample, drawn by a written seed, is marked by somebody who sees neither name nor first judgement. */
@Injectable()
export class SecondMarkingService {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: JudgementAccess,
    private readonly evidence: EvidenceService,
    private readonly policies: PoliciesService,
  ) {}

  /** Draws a sample of a session for a marker who assessed nobody in it. */
  draw(sessionId: string, { markerId, percent }: NewSecondMarking, actor: Actor): Promise<SecondMarking> {
    return this.transactions.run(async (tx) => {
      const repository = SecondMarkingRepository.in(tx);
      const from = await repository.drawnFrom(sessionId);
      if (!from) throw new DomainError('assessment_session.not_found');
      assertCan(actor, 'second_marking.draw', { bodyId: from.bodyId });
      const markerName = await repository.marker(markerId, from.bodyId);
      if (markerName === null) throw new DomainError('assessor.not_found');
      if (from.assessorIds.includes(markerId)) throw new DomainError('second_marking.not_independent');
      const share = percent ?? (await this.policies.all(tx))['second_marking.percent'];
      const seed = newId();
      const drawn = secondMarkingSample(from.candidacyIds, share, seed);
      if (drawn.length === 0) throw new DomainError('second_marking.nothing_to_mark');
      const marking: SecondMarking = {
        ...{ id: newId(), sessionId, markerId, markerName, percent: share, seed },
        ...{ candidates: from.candidacyIds.length, drawn: drawn.length, drawnAt: tx.at, drawnByName: actor.fullName },
      };
      const samples = drawn.map((candidacyId, at) => ({ id: newId(), candidacyId, number: at + 1 }));
      await repository.insert(marking, actor.accountId, samples);
      const data = { markerId, percent: share, seed, drawn: drawn.length };
      const happened = {
        type: 'second_marking.drawn',
        subjectType: 'assessment_session' as const,
        subjectId: sessionId,
        data,
      };
      await AuditRepository.in(tx).append(actor, [happened]);
      return marking;
    });
  }

  /** What the caller is to mark, those first that wait. */
  mine(actor: Actor): Promise<{ items: BlindSample[] }> {
    return this.transactions.read(async (tx) => {
      const rows = await SecondMarkingRepository.in(tx).ofMarker(actor.accountId);
      const items: BlindSample[] = [];
      for (const row of rows) items.push(await this.blind(tx, row));
      return { items };
    });
  }

  /** One sample of the caller's. */
  get(sampleId: string, actor: Actor): Promise<BlindSample> {
    return this.transactions.read(async (tx) => this.blind(tx, await own(tx, sampleId, actor)));
  }

  /** A file behind the evidence of a sample. */
  file({ sampleId, evidenceId }: { sampleId: string; evidenceId: string }, actor: Actor): Promise<FileAnswer> {
    return this.transactions.read(async (tx) => {
      const { evidence } = await this.blind(tx, await own(tx, sampleId, actor));
      if (!evidence.some(({ id }) => id === evidenceId)) throw new DomainError('evidence.not_found');
      return this.evidence.opened(tx, evidenceId);
    });
  }

  /** Marks a sample, once. */
  mark(sampleId: string, marks: SecondMarks, actor: Actor): Promise<BlindSample> {
    return this.transactions.run(async (tx) => {
      const row = await own(tx, sampleId, actor);
      if (row.markedAt !== null) throw new DomainError('second_marking.already_marked');
      const { units } = await this.blind(tx, row);
      const known = new Set(units.flatMap(({ code, criteria }) => criteria.map(({ number }) => `${code} ${number}`)));
      const strange = marks.marks.find(({ unitCode, criterion }) => !known.has(`${unitCode} ${criterion}`));
      if (strange) throw new DomainError('judgement.criterion_unknown', strange);
      await SecondMarkingRepository.in(tx).mark(sampleId, marks);
      const data = { marks: marks.marks.length };
      const happened = {
        type: 'second_marking.marked',
        subjectType: 'second_marking' as const,
        subjectId: sampleId,
        data,
      };
      await AuditRepository.in(tx).append(actor, [happened]);
      return this.blind(tx, await own(tx, sampleId, actor));
    });
  }

  /** A sample without whose it is, who assessed it, and how it was judged. */
  private async blind(tx: Tx, { id, number, candidacyId, drawnAt, markedAt }: SampleRow): Promise<BlindSample> {
    const { row, checklist, evidence } = await this.access.gatherBlind(tx, candidacyId);
    return {
      ...{ id, number, schemeTitle: row.schemeTitle, drawnAt, markedAt, units: checklist },
      evidence: evidence.map(({ id: evidenceId, kind, criteria, note, file, madeAt }) => ({
        ...{ id: evidenceId, kind, criteria, note, file, madeAt },
      })),
    };
  }
}

/** What is not the caller's to mark does not exist. */
async function own(tx: Tx, sampleId: string, { accountId }: Actor): Promise<SampleRow> {
  const row = await SecondMarkingRepository.in(tx).find(sampleId);
  if (!row || row.markerAccountId !== accountId) throw new DomainError('second_marking.not_found');
  return row;
}
