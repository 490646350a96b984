import { recommendedStatuses, type SecondMarking, type SecondMarks } from '@kompeten/domain';
import { isoColumn } from '../../database/iso-column.ts';
import { literals } from '../../database/literals.ts';
import type { Tx } from '../../database/transactions.ts';

/** A sample with what is known of it inside; the marker sees only a part of it. */
export interface SampleRow {
  id: string;
  candidacyId: string;
  number: number;
  markerAccountId: string | null;
  drawnAt: string;
  markedAt: string | null;
}

/** A session as the drawing of a sample needs it. */
interface DrawnFrom {
  bodyId: string;
  candidacyIds: string[];
  assessorIds: string[];
}

/** The condition that a sample may be drawn of a candidacy: its recommendation stands, and evidence was recorded. */
export const isSampled = `c.removed_at is null and c.status in (${literals(recommendedStatuses)})
  and exists (select from assessment_evidence e where e.candidacy_id = c.id)`;

const SAMPLE = `
  select s.id, s.candidacy_id as "candidacyId", s.number, a.account_id as "markerAccountId",
    ${isoColumn('m.drawn_at')} as "drawnAt",
    (select ${isoColumn('max(k.marked_at)')} from second_marks k where k.sample_id = s.id) as "markedAt"
  from second_marking_samples s join second_markings m on m.id = s.marking_id
    join assessor_profiles a on a.id = m.marker_id`;

/** Samples for second marking, and what was marked; nothing of it is ever changed. */
export class SecondMarkingRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): SecondMarkingRepository {
    return new SecondMarkingRepository(tx);
  }

  /** The candidates of a session who are recommended and have recorded evidence, and everybody who assessed in it. */
  async drawnFrom(sessionId: string): Promise<DrawnFrom | null> {
    const [row] = await this.tx.sql<DrawnFrom>(
      `select s.body_id as "bodyId",
         array(select c.id from candidacies c where c.session_id = s.id and ${isSampled} order by c.id) as "candidacyIds",
         array(select distinct x from candidacies c, unnest(array[c.assessor_id, c.second_assessor_id]) x
           where c.session_id = s.id and x is not null) as "assessorIds"
       from assessment_sessions s where s.id = $1`,
      [sessionId],
    );
    return row ?? null;
  }

  /** The name of an assessor of a body; null where it has none of this id. */
  async marker(id: string, bodyId: string): Promise<string | null> {
    const [row] = await this.tx.sql<{ fullName: string }>(
      `select p.full_name as "fullName" from assessor_profiles a join people p on p.id = a.person_id
       where a.id = $1 and a.body_id = $2`,
      [id, bodyId],
    );
    return row?.fullName ?? null;
  }

  async insert(
    { id, sessionId, markerId, percent, seed, candidates, drawnAt, drawnByName }: SecondMarking,
    drawnById: string,
    samples: readonly { id: string; candidacyId: string; number: number }[],
  ): Promise<void> {
    await this.tx.sql(
      `insert into second_markings (id, session_id, marker_id, percent, seed, candidates, drawn_at, drawn_by_id,
         drawn_by_name) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [id, sessionId, markerId, percent, seed, candidates, drawnAt, drawnById, drawnByName],
    );
    for (const sample of samples) {
      await this.tx.sql(
        'insert into second_marking_samples (id, marking_id, candidacy_id, number) values ($1, $2, $3, $4)',
        [sample.id, id, sample.candidacyId, sample.number],
      );
    }
  }

  /** The samples of a marker, those first that wait. */
  ofMarker(accountId: string): Promise<SampleRow[]> {
    return this.tx.sql(`${SAMPLE} where a.account_id = $1 order by "markedAt" desc nulls first, s.id`, [accountId]);
  }

  async find(id: string): Promise<SampleRow | null> {
    const [row] = await this.tx.sql<SampleRow>(`${SAMPLE} where s.id = $1`, [id]);
    return row ?? null;
  }

  async mark(sampleId: string, { marks }: SecondMarks): Promise<void> {
    for (const { unitCode, criterion, judgement, note } of marks) {
      await this.tx.sql(
        `insert into second_marks (sample_id, unit_code, criterion, judgement, note, marked_at)
         values ($1, $2, $3, $4, $5, $6)`,
        [sampleId, unitCode, criterion, judgement, note ?? null, this.tx.at],
      );
    }
  }
}
