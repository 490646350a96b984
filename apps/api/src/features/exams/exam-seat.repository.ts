import type { AnswerTiming, AnswerToSave, PaperItem, SavedAnswer } from '@kompeten/domain';
import { isoColumn } from '../../database/iso-column.ts';
import { type Prepared, statement } from '../../database/prepared.ts';
import type { Tx } from '../../database/transactions.ts';

/** A seat as its token opens it: the paper, and which of its devices asks. */
export interface Seat {
  paperId: string;
  sittingId: string;
  status: string;
  sittingStatus: string;
  items: PaperItem[] | null;
  startedAt: string | null;
  endsAt: string | null;
  submittedAt: string | null;
  graceSeconds: number;
  generation: number;
  latestGeneration: number;
}

const SEAT = statement(
  `select p.id as "paperId", p.sitting_id as "sittingId", p.status, s.status as "sittingStatus", p.items,
     ${isoColumn('p.started_at')} as "startedAt", ${isoColumn('p.ends_at')} as "endsAt",
     ${isoColumn('p.submitted_at')} as "submittedAt", s.grace_seconds as "graceSeconds",
     d.generation, p.generation as "latestGeneration"
   from exam_devices d join exam_papers p on p.id = d.paper_id join exam_sittings s on s.id = p.sitting_id
   where d.token_hash = $1`,
);
const SEEN = statement('update exam_devices set seen_at = $2 where token_hash = $1');
const KEEP = statement(
  `insert into exam_answers (paper_id, item_id, generation, version, answer, timing, saved_at)
   values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
);

/** What is asked at every heartbeat of a room: prepared, and each statement a transaction of its own. */
export class ExamSeatRepository {
  private constructor(private readonly prepared: Prepared) {}

  static with(prepared: Prepared): ExamSeatRepository {
    return new ExamSeatRepository(prepared);
  }

  async find(tokenHash: Buffer): Promise<Seat | null> {
    const [row] = await this.prepared.rows<Seat>(SEAT, [tokenHash]);
    return row ?? null;
  }

  async seen(tokenHash: Buffer, at: string): Promise<void> {
    await this.prepared.rows(SEEN, [tokenHash, at]);
  }

  /** Keeps one save for ever; once this answers, it is on disk. The same save again changes nothing. */
  async keep(
    { paperId, generation }: Pick<Seat, 'paperId' | 'generation'>,
    { itemId, version, answer }: AnswerToSave,
    timing: AnswerTiming,
    at: string,
  ): Promise<void> {
    const written = answer === null ? null : JSON.stringify(answer);
    await this.prepared.rows(KEEP, [paperId, itemId, generation, version, written, timing, at]);
  }
}

/** Every save of every answer of some papers. */
export function savesOf(tx: Tx, paperIds: readonly string[]): Promise<(SavedAnswer & { paperId: string })[]> {
  return tx.sql(
    `select paper_id as "paperId", item_id as "itemId", generation, version, answer, timing,
       ${isoColumn('saved_at')} as "savedAt" from exam_answers where paper_id = any($1)`,
    [paperIds],
  );
}
