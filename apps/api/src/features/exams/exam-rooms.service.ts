import {
  type Actor,
  agreementBar,
  assertCan,
  can,
  DomainError,
  type ExamRoom,
  type ExamSitting,
  type Permission,
  type SeatedPaper,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { type ExamPaper, ExamPaperRepository, type PaperInRoom } from './exam-paper.repository.ts';
import { type ExamSession, ExamSittingRepository } from './exam-sitting.repository.ts';

/** A test with the session that it belongs to. */
export interface KnownSitting {
  sitting: ExamSitting;
  session: ExamSession;
}

/** Finds tests and their rooms, and decides who may do what in them. */
@Injectable()
export class ExamRoomsService {
  /** A test and its session; refuses whoever may not do this with it. */
  async of(tx: Tx, sittingId: string, actor: Actor, permission: Permission): Promise<KnownSitting> {
    return this.known(tx, await ExamSittingRepository.in(tx).find(sittingId), actor, permission);
  }

  /** The same, locked until the transaction ends. */
  async locked(tx: Tx, sittingId: string, actor: Actor, permission: Permission): Promise<KnownSitting> {
    return this.known(tx, await ExamSittingRepository.in(tx).lock(sittingId), actor, permission);
  }

  /** A session whose tests somebody may prepare or read. */
  async session(tx: Tx, id: string, actor: Actor, permission: Permission): Promise<ExamSession> {
    const session = await ExamSittingRepository.in(tx).session(id);
    if (!session || !can(actor, 'exam.read', session)) throw new DomainError('exam.not_found');
    assertCan(actor, permission, session);
    return session;
  }

  /** A paper, locked, with its test; for an assessor only of an own candidate. */
  async paper(
    tx: Tx,
    paperId: string,
    actor: Actor,
    permission: Permission,
  ): Promise<KnownSitting & { paper: ExamPaper }> {
    const paper = await ExamPaperRepository.in(tx).lock(paperId);
    if (!paper) throw new DomainError('exam.paper_not_found');
    const known = await this.of(tx, paper.sittingId, actor, 'exam.read');
    const assessorAccountIds = paper.assessorAccountId ? [paper.assessorAccountId] : [];
    assertCan(actor, permission, { ...known.session, assessorAccountIds });
    return { ...known, paper };
  }

  /** The room of a test: who is where, and what happened. */
  async room(tx: Tx, { sitting, session: { regionCode } }: KnownSitting): Promise<ExamRoom> {
    const papers = await ExamPaperRepository.in(tx).inRoom(sitting.id);
    const events = await ExamSittingRepository.in(tx).events(sitting.id);
    return { sitting, now: tx.at, regionCode, papers: papers.map(seated), events };
  }

  /** Writes what somebody did into the trail, and answers the room as it is then. */
  async told(
    tx: Tx,
    known: KnownSitting,
    what: string,
    data: Record<string, string | number>,
    actor: Actor,
  ): Promise<ExamRoom> {
    const event = { type: `exam.${what}`, subjectType: 'exam_sitting' as const, subjectId: known.sitting.id, data };
    await AuditRepository.in(tx).append(actor, [event]);
    return this.room(tx, known);
  }

  private async known(
    tx: Tx,
    sitting: ExamSitting | null,
    actor: Actor,
    permission: Permission,
  ): Promise<KnownSitting> {
    if (!sitting) throw new DomainError('exam.not_found');
    return { sitting, session: await this.session(tx, sitting.sessionId, actor, permission) };
  }
}

function seated(paper: PaperInRoom): SeatedPaper {
  const { items, generation, status } = paper;
  return {
    ...paper,
    asking: status === 'expected' && generation > 0,
    devices: generation,
    questions: items?.length ?? 0,
    blockedBy: status === 'expected' || status === 'admitted' ? agreementBar(paper) : null,
  };
}
