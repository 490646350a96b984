import { randomBytes, randomInt } from 'node:crypto';
import {
  type Actor,
  DomainError,
  type ExamRoom,
  type ExamSessionChoice,
  type ExamSitting,
  type ExamSittingStep,
  moveExamPaper,
  moveExamSitting,
  type NewExamSitting,
  type NewIncident,
  reachOf,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { newId } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { UsedInstrumentsService } from '../instruments/used-instruments.service.ts';
import { formLetters } from './exam-forms.ts';
import { ExamPaperRepository } from './exam-paper.repository.ts';
import { ExamRoomsService, type KnownSitting } from './exam-rooms.service.ts';
import { ExamSittingRepository } from './exam-sitting.repository.ts';

/** Written tests as they are prepared, opened and closed. */
@Injectable()
export class ExamSittingsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly rooms: ExamRoomsService,
    private readonly instruments: UsedInstrumentsService,
  ) {}

  /** The tests within the caller's reach. */
  list(sessionId: string | undefined, actor: Actor): Promise<{ items: ExamSitting[] }> {
    return this.transactions.read(async (tx) => ({
      items: await ExamSittingRepository.in(tx).list(reachOf(actor, 'exam.read'), sessionId),
    }));
  }

  /** The sessions for which the caller may prepare a test. */
  sessions(actor: Actor): Promise<{ items: ExamSessionChoice[] }> {
    return this.transactions.read(async (tx) => ({
      items: await ExamSittingRepository.in(tx).sessionsOf(reachOf(actor, 'exam.prepare')),
    }));
  }

  /** A room as those see it who work in it. */
  room(sittingId: string, actor: Actor): Promise<ExamRoom> {
    return this.transactions.read(async (tx) => {
      return this.rooms.room(tx, await this.rooms.of(tx, sittingId, actor, 'exam.read'));
    });
  }

  /** Prepares a test out of a ready set of the session's scheme, with a paper for each candidate. */
  prepare({ sessionId, setId, ...given }: NewExamSitting, actor: Actor): Promise<ExamRoom> {
    return this.transactions.run(async (tx) => {
      const session = await this.rooms.session(tx, sessionId, actor, 'exam.prepare');
      const set = await this.instruments.set(tx, setId);
      if (set.bodyId !== session.bodyId || set.schemeVersionId !== session.schemeVersionId) {
        throw new DomainError('exam.set_foreign');
      }
      if (set.status === 'draft') throw new DomainError('exam.set_not_ready', { status: set.status });
      if (set.blueprint.lines.length === 0) throw new DomainError('exam.no_questions');
      const sitting: ExamSitting = {
        ...{ id: newId(), sessionId, setId, ...given, status: 'prepared', minutes: set.blueprint.minutes },
        ...{ roomCode: roomCode(), seed: randomBytes(12).toString('hex'), createdAt: tx.at, version: 1 },
      };
      await ExamSittingRepository.in(tx).insert(sitting);
      await this.seatEverybody(tx, sitting);
      return this.rooms.told(tx, { sitting, session }, 'prepared', { setId, forms: sitting.forms }, actor);
    });
  }

  /** Opens, closes or cancels a test. Closing ends what still runs, and notes who never came. */
  step(sittingId: string, { event, version }: ExamSittingStep, actor: Actor): Promise<ExamRoom> {
    return this.transactions.run(async (tx) => {
      const { sitting, session } = await this.rooms.locked(tx, sittingId, actor, 'exam.run');
      if (sitting.version !== version) throw new DomainError('exam.stale');
      const moved = { ...sitting, status: moveExamSitting(sitting.status, event), version: version + 1 };
      await ExamSittingRepository.in(tx).save(moved);
      if (event === 'open') await this.seatEverybody(tx, moved);
      if (event === 'close') await this.endEverybody(tx, moved, actor);
      return this.rooms.told(tx, { sitting: moved, session }, `step_${event}`, { sessionId: session.id }, actor);
    });
  }

  /** Notes what happened, about one candidate or the whole room. */
  noteIncident(sittingId: string, { paperId = null, note }: NewIncident, actor: Actor): Promise<ExamRoom> {
    return this.transactions.run(async (tx) => {
      const known = await this.rooms.of(tx, sittingId, actor, 'exam.run');
      await this.assertInRoom(tx, known, paperId);
      const line = { paperId, kind: 'incident' as const, note, byName: actor.fullName };
      await ExamSittingRepository.in(tx).note(sittingId, line);
      return this.rooms.told(tx, known, 'incident_noted', paperId ? { paperId } : {}, actor);
    });
  }

  private async assertInRoom(tx: Tx, { sitting }: KnownSitting, paperId: string | null): Promise<void> {
    if (paperId === null) return;
    const paper = await ExamPaperRepository.in(tx).find(paperId);
    if (paper?.sittingId !== sitting.id) throw new DomainError('exam.paper_not_found');
  }

  /** Forms go round in the order of the names, so that neighbours have different ones. */
  private async seatEverybody(tx: Tx, sitting: ExamSitting): Promise<void> {
    const repository = ExamPaperRepository.in(tx);
    const [seatedBefore, waiting] = [
      await repository.ofSitting(sitting.id),
      await repository.withoutPaper(sitting.id, sitting.sessionId),
    ];
    const letters = formLetters(sitting);
    const taken = new Set(seatedBefore.map(({ seatCode }) => seatCode));
    const papers = waiting.map(({ id }, at) => {
      const form = letters[(seatedBefore.length + at) % letters.length] ?? 'A';
      return { id: newId(), sittingId: sitting.id, candidacyId: id, seatCode: freeSeatCode(taken), form };
    });
    await repository.insert(papers);
  }

  private async endEverybody(tx: Tx, sitting: ExamSitting, actor: Actor): Promise<void> {
    for (const paper of await ExamPaperRepository.in(tx).ofSitting(sitting.id)) {
      const event = paper.status === 'running' ? 'end' : 'miss';
      if (!['running', 'expected', 'admitted'].includes(paper.status)) continue;
      // What arrives after the room was closed early came after the end.
      const [endsAt = null] = paper.endsAt ? [paper.endsAt, tx.at].sort() : [];
      await ExamPaperRepository.in(tx).save({ ...paper, status: moveExamPaper(paper.status, event), endsAt });
      const kind = event === 'end' ? ('ended' as const) : ('absent' as const);
      await ExamSittingRepository.in(tx).note(sitting.id, { paperId: paper.id, kind, byName: actor.fullName });
    }
  }
}

const roomCode = () => String(randomInt(1_000_000)).padStart(6, '0');

/** Crockford's alphabet: nothing that a neighbour could misread. */
const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

function freeSeatCode(taken: Set<string>): string {
  const code = Array.from(randomBytes(6), (byte) => SYMBOLS[byte & 31]).join('');
  if (taken.has(code)) return freeSeatCode(taken);
  taken.add(code);
  return code;
}
