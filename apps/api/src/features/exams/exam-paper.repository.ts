import type { ExamPaperStatus, PaperItem } from '@kompeten/domain';
import { isoColumn } from '../../database/iso-column.ts';
import type { Tx } from '../../database/transactions.ts';
import { isAgreementRenewing } from '../assessment-sessions/agreement-round.rules.ts';

/** A candidate's paper as stored, with what is known of the candidate. */
export interface ExamPaper {
  id: string;
  sittingId: string;
  candidacyId: string;
  candidacyStatus: string;
  /** Whether the agreement is being made anew with another assessor. */
  renewing: boolean;
  candidateName: string;
  personId: string;
  assessorAccountId: string | null;
  seatCode: string;
  form: string;
  status: ExamPaperStatus;
  items: PaperItem[] | null;
  startedAt: string | null;
  endsAt: string | null;
  extraMinutes: number;
  submittedAt: string | null;
  /** How many devices have held it. */
  generation: number;
}

/** What the room sees of a paper beside the paper. */
export interface PaperInRoom extends ExamPaper {
  device: string | null;
  seenAt: string | null;
  answered: number;
  focusLosses: number;
}

const COLUMNS = `p.id, p.sitting_id as "sittingId", p.candidacy_id as "candidacyId", c.status as "candidacyStatus",
  ${isAgreementRenewing('c')} as renewing,
  n.full_name as "candidateName", c.person_id as "personId", a.account_id as "assessorAccountId",
  p.seat_code as "seatCode", p.form, p.status, p.items, ${isoColumn('p.started_at')} as "startedAt",
  ${isoColumn('p.ends_at')} as "endsAt", p.extra_minutes as "extraMinutes",
  ${isoColumn('p.submitted_at')} as "submittedAt", p.generation`;

const FROM = `from exam_papers p join candidacies c on c.id = p.candidacy_id join people n on n.id = c.person_id
  join assessor_profiles a on a.id = c.assessor_id`;

export class ExamPaperRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): ExamPaperRepository {
    return new ExamPaperRepository(tx);
  }

  async find(id: string): Promise<ExamPaper | null> {
    const [row] = await this.tx.sql<ExamPaper>(`select ${COLUMNS} ${FROM} where p.id = $1`, [id]);
    return row ?? null;
  }

  /** A paper, locked until the transaction ends. */
  async lock(id: string): Promise<ExamPaper | null> {
    const [row] = await this.tx.sql<ExamPaper>(`select ${COLUMNS} ${FROM} where p.id = $1 for update of p`, [id]);
    return row ?? null;
  }

  async bySeatCode(sittingId: string, seatCode: string): Promise<ExamPaper | null> {
    const [row] = await this.tx.sql<ExamPaper>(
      `select ${COLUMNS} ${FROM} where p.sitting_id = $1 and p.seat_code = $2 for update of p`,
      [sittingId, seatCode],
    );
    return row ?? null;
  }

  ofSitting(sittingId: string): Promise<ExamPaper[]> {
    return this.tx.sql<ExamPaper>(`select ${COLUMNS} ${FROM} where p.sitting_id = $1 order by n.full_name, p.id`, [
      sittingId,
    ]);
  }

  ofCandidacy(candidacyId: string): Promise<ExamPaper[]> {
    return this.tx.sql<ExamPaper>(`select ${COLUMNS} ${FROM} where p.candidacy_id = $1 order by p.id`, [candidacyId]);
  }

  /** The papers of a person in tests that are open; where issuers are named, only those that their claim cards open. */
  ofPerson(personId: string, issuerIds: readonly string[] | null): Promise<(ExamPaper & { title: string })[]> {
    return this.tx.sql(
      `select ${COLUMNS}, s.title ${FROM} join exam_sittings s on s.id = p.sitting_id
         join assessment_applications o on o.id = c.application_id join certification_bodies b on b.id = o.body_id
       where c.person_id = $1 and s.status = 'open' and ($2::uuid[] is null or b.id = any($2) or b.centre_id = any($2)
         or o.card_issuer_ids && $2) order by p.id`,
      [personId, issuerIds],
    );
  }

  /** The papers of a room with what is known of their devices and answers. */
  inRoom(sittingId: string): Promise<PaperInRoom[]> {
    return this.tx.sql<PaperInRoom>(
      `select ${COLUMNS}, d.label as device, ${isoColumn('d.seen_at')} as "seenAt",
         (select count(distinct e.item_id)::int from exam_answers e where e.paper_id = p.id) as answered,
         (select count(*)::int from exam_events e where e.paper_id = p.id and e.kind = 'focus_lost') as "focusLosses"
       ${FROM} left join exam_devices d on d.paper_id = p.id and d.generation = p.generation
       where p.sitting_id = $1 order by n.full_name, p.id`,
      [sittingId],
    );
  }

  /** Candidacies of the session that have no paper in a test yet. */
  withoutPaper(sittingId: string, sessionId: string): Promise<{ id: string }[]> {
    return this.tx.sql(
      `select c.id from candidacies c join people n on n.id = c.person_id
       where c.session_id = $2 and c.removed_at is null and c.status in ('scheduled', 'agreed', 'in_progress')
         and not exists (select from exam_papers p where p.sitting_id = $1 and p.candidacy_id = c.id)
       order by n.full_name, c.id`,
      [sittingId, sessionId],
    );
  }

  /** New papers, with the minutes that adjustments of their candidates add (rule 23). */
  async insert(
    papers: readonly { id: string; sittingId: string; candidacyId: string; seatCode: string; form: string }[],
  ) {
    for (const { id, sittingId, candidacyId, seatCode, form } of papers) {
      await this.tx.sql(
        `insert into exam_papers (id, sitting_id, candidacy_id, seat_code, form, status, extra_minutes, generation)
         values ($1, $2, $3, $4, $5, 'expected', (select least(coalesce(sum(a.extra_minutes), 0), 180)
           from reasonable_adjustments a where a.candidacy_id = $3), 0)`,
        [id, sittingId, candidacyId, seatCode, form],
      );
    }
  }

  async save({ id, status, items, startedAt, endsAt, extraMinutes, submittedAt, generation }: ExamPaper) {
    await this.tx.sql(
      `update exam_papers set status = $2, items = $3, started_at = $4, ends_at = $5, extra_minutes = $6,
         submitted_at = $7, generation = $8 where id = $1`,
      [id, status, items && JSON.stringify(items), startedAt, endsAt, extraMinutes, submittedAt, generation],
    );
  }

  /** Hands a paper to a device. */
  async seat(paperId: string, generation: number, tokenHash: Buffer, label: string): Promise<void> {
    await this.tx.sql(
      `insert into exam_devices (token_hash, paper_id, generation, label, entered_at, seen_at)
       values ($1, $2, $3, $4, $5, $5)`,
      [tokenHash, paperId, generation, label, this.tx.at],
    );
  }
}
