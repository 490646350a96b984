import { type DecidedUnit, type DecisionOutcome, type Judgement, openBatchStatuses } from '@kompeten/domain';
import { literals } from '../../database/literals.ts';
import type { Tx } from '../../database/transactions.ts';

/** A published decision with everything that its document prints. */
export interface DecisionFacts {
  outcome: DecisionOutcome;
  units: DecidedUnit[];
  decidedOn: string;
  personId: string;
  fullName: string;
  bodyId: string;
  schemeId: string;
  schemeTitle: string;
  validityMonths: number;
  demo: boolean;
}

/** A document of a body that waits for its number or its signature. */
export interface WaitingRow {
  certificateId: string;
  code: string;
  kind: 'competency' | 'assessment_result';
  status: 'draft' | 'awaiting_bnsp';
  holderName: string;
  schemeTitle: string;
  schemeId: string;
  number: string | null;
  blankNumber: string | null;
  decidedOn: string;
  validUntil: string | null;
  units: { code: string; title: string; result: Judgement | null }[];
  panelId: string;
  personId: string;
  inForce: boolean;
  pendingBatchId: string | null;
}

const WAITING = `
  select c.id as "certificateId", c.code, c.kind, c.status, c.holder_name as "holderName", c.title as "schemeTitle",
    v.scheme_id as "schemeId", c.number, c.blank_number as "blankNumber", d.decided_on::text as "decidedOn",
    c.valid_until::text as "validUntil", c.document->'units' as units, d.panel_id as "panelId", c.person_id as "personId",
    not exists (select from certification_decisions n where n.supersedes_id = d.id and n.status = 'published') as "inForce",
    (select b.id from competency_batch_items i join competency_batches b on b.id = i.batch_id
      where i.certificate_id = c.id and b.status in (${literals(openBatchStatuses)}) limit 1) as "pendingBatchId"
  from certificates c join certification_decisions d on d.id = c.decision_id join candidacies k on k.id = d.candidacy_id
    join assessment_sessions s on s.id = k.session_id join scheme_versions v on v.id = s.scheme_version_id`;

export class BodyDocumentRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): BodyDocumentRepository {
    return new BodyDocumentRepository(tx);
  }

  /** A decision as its document will print it. */
  async factsOf(decisionId: string): Promise<DecisionFacts | null> {
    const [row] = await this.tx.sql<DecisionFacts>(
      `select d.outcome, d.units, d.decided_on::text as "decidedOn", c.person_id as "personId", p.full_name as "fullName",
         s.body_id as "bodyId", k.id as "schemeId", k.title as "schemeTitle", v.validity_months as "validityMonths", s.demo
       from certification_decisions d join candidacies c on c.id = d.candidacy_id join people p on p.id = c.person_id
         join assessment_sessions s on s.id = c.session_id join scheme_versions v on v.id = s.scheme_version_id
         join certification_schemes k on k.id = v.scheme_id where d.id = $1`,
      [decisionId],
    );
    return row ?? null;
  }

  /** The documents of a decision that are not void. */
  async ofDecision(decisionId: string): Promise<string[]> {
    const rows = await this.tx.sql<{ id: string }>(
      `select id from certificates where decision_id = $1 and status <> 'void' order by id`,
      [decisionId],
    );
    return rows.map(({ id }) => id);
  }

  /** What waits of a body, by name of the holder. */
  waiting(bodyId: string): Promise<WaitingRow[]> {
    return this.tx.sql(
      `${WAITING} where c.body_id = $1 and c.status in ('draft', 'awaiting_bnsp') and c.replaces_id is null order by lower(c.holder_name), c.id`,
      [bodyId],
    );
  }

  /** Documents of a batch in the order of its list, whatever became of them. */
  ofBatch(batchId: string): Promise<WaitingRow[]> {
    return this.tx.sql(
      `${WAITING} join competency_batch_items i on i.certificate_id = c.id where i.batch_id = $1 order by i.position`,
      [batchId],
    );
  }

  /** The accounts of a person, to be told. */
  async accountsOf(personId: string): Promise<string[]> {
    const rows = await this.tx.sql<{ id: string }>('select id from accounts where person_id = $1', [personId]);
    return rows.map(({ id }) => id);
  }
}
