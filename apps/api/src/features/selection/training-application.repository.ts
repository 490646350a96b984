import type { ApplicationChannel, ApplicationReason, Education, EnrolmentStatus, TieBreak } from '@kompeten/domain';
import type { Tx } from '../../database/transactions.ts';

/** What is stored of an application beside the enrolment that it is. */
export interface TrainingApplicationRow {
  enrolmentId: string;
  cohortId: string;
  number: string;
  channel: ApplicationChannel;
  nominatedById: string | null;
  cooperativeText: string | null;
  motivation: string | null;
  consentedAt: string | null;
  appliedAt: string;
  documentsSeen: string[];
  note: string | null;
  reason: ApplicationReason | null;
  total: number | null;
  rank: number | null;
  tieBreak: TieBreak | null;
  waitlistPlace: number | null;
  confirmBy: string | null;
}

/** An application with the enrolment and the person behind it. */
export interface ApplicantRow extends TrainingApplicationRow {
  status: EnrolmentStatus;
  version: number;
  rosterNumber: number;
  personId: string;
  centreId: string;
  fullName: string;
  birthDate: string;
  education: Education | null;
  phone: string | null;
  email: string | null;
  cooperativeName: string | null;
  nominatedBy: string | null;
  guardianName: string | null;
}

/** An application about to be stored, with the hashes that open it again. */
export interface NewApplicationRow
  extends Omit<
    TrainingApplicationRow,
    'appliedAt' | 'documentsSeen' | 'note' | 'reason' | 'total' | 'rank' | 'tieBreak' | 'waitlistPlace' | 'confirmBy'
  > {
  codeHash: Buffer | null;
  pinHash: Buffer | null;
}

/** What a change of an application may name; what is absent stays. */
export type ApplicationMark = Partial<
  Pick<
    TrainingApplicationRow,
    'documentsSeen' | 'note' | 'reason' | 'total' | 'rank' | 'tieBreak' | 'waitlistPlace' | 'confirmBy'
  > & { verifiedById: string; verifiedAt: string; offeredAt: string; confirmedAt: string }
>;

const columns: Record<keyof ApplicationMark, string> = {
  documentsSeen: 'documents_seen',
  note: 'note',
  reason: 'reason',
  total: 'total',
  rank: 'rank',
  tieBreak: 'tie_break',
  waitlistPlace: 'waitlist_place',
  confirmBy: 'confirm_by',
  verifiedById: 'verified_by_id',
  verifiedAt: 'verified_at',
  offeredAt: 'offered_at',
  confirmedAt: 'confirmed_at',
};

const APPLICANT = `
  select a.enrolment_id as "enrolmentId", a.cohort_id as "cohortId", a.number, a.channel,
    a.nominated_by_id as "nominatedById", a.cooperative_text as "cooperativeText", a.motivation, e.guardian ->> 'fullName' as "guardianName",
    a.consented_at as "consentedAt", a.applied_at as "appliedAt", a.documents_seen as "documentsSeen", a.note, a.reason,
    a.total, a.rank, a.tie_break as "tieBreak", a.waitlist_place as "waitlistPlace", a.confirm_by as "confirmBy",
    e.status, e.version, e.roster_number as "rosterNumber", e.person_id as "personId", c.centre_id as "centreId", p.full_name as "fullName",
    p.birth_date as "birthDate", e.education, e.phone, e.email, k.name as "cooperativeName", n.name as "nominatedBy"
  from training_applications a join enrolments e on e.id = a.enrolment_id join people p on p.id = e.person_id
    join cohorts c on c.id = a.cohort_id
    left join cooperatives k on k.id = e.cooperative_id left join cooperatives n on n.id = a.nominated_by_id`;

export class TrainingApplicationRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): TrainingApplicationRepository {
    return new TrainingApplicationRepository(tx);
  }

  async insert(row: NewApplicationRow): Promise<void> {
    const { enrolmentId, cohortId, number, channel, nominatedById, codeHash, pinHash, ...said } = row;
    await this.tx.sql(
      `insert into training_applications (enrolment_id, cohort_id, number, channel, nominated_by_id, code_hash, pin_hash,
         cooperative_text, motivation, consented_at, applied_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        ...[enrolmentId, cohortId, number, channel, nominatedById, codeHash, pinHash],
        ...[said.cooperativeText, said.motivation, said.consentedAt, this.tx.at],
      ],
    );
  }

  /** The applicants of a cohort, in the order of its list. */
  of(cohortId: string): Promise<ApplicantRow[]> {
    return this.tx.sql(`${APPLICANT} where a.cohort_id = $1 order by e.roster_number`, [cohortId]);
  }

  async find(enrolmentId: string): Promise<ApplicantRow | null> {
    const [row] = await this.tx.sql<ApplicantRow>(`${APPLICANT} where a.enrolment_id = $1`, [enrolmentId]);
    return row ?? null;
  }

  /** The applications of a person, newest first. */
  ofPerson(personId: string): Promise<ApplicantRow[]> {
    return this.tx.sql(`${APPLICANT} where e.person_id = $1 and a.channel <> 'public' order by a.applied_at desc`, [
      personId,
    ]);
  }

  /** Writes what became of an application. */
  async mark(enrolmentId: string, mark: ApplicationMark): Promise<void> {
    const entries = Object.entries(mark).filter(([, value]) => value !== undefined);
    const sets = entries.map(([name], index) => `${columns[name as keyof ApplicationMark]} = $${index + 2}`);
    const values = entries.map(([name, value]) => (name === 'tieBreak' && value ? JSON.stringify(value) : value));
    await this.tx.sql(`update training_applications set ${sets.join(', ')} where enrolment_id = $1`, [
      enrolmentId,
      ...values,
    ]);
  }
}
