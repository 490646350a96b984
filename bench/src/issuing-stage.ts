import { setTimeout as wait } from 'node:timers/promises';
import type { CertificateDocument } from '@kompeten/certificate';
import { contract } from '@kompeten/contract';
import { type LocalPostgres, throwawayCluster } from '@kompeten/local-postgres';
import pg from 'pg';
import { completedCohort, type Official, signIn } from './demo-office.ts';
import { requestedRound } from './demo-rounds.ts';
import { postmasterOf } from './kill-postgres.ts';
import { copyCohort } from './many-cohorts.ts';
import { familyCpuSeconds } from './process-family.ts';
import { type Running, startProduct } from './product-process.ts';
import { sizeOf } from './sizes.ts';

const PEOPLE = 50;
const COHORTS = Math.max(1, Math.round(sizeOf(200) / PEOPLE));
const LOOK_MS = 200;
/** Seconds of processor between two looks, of whoever does nothing but wait for work; and how long that is waited for. */
const RESTING = 0.03;
const MOST_LOOKS = 20;

/** What is issued in one round of a bench. */
export const ROUND = `a round of ${COHORTS} cohorts of ${PEOPLE}`;

/** The product on a durable database of its own, issuing rounds. */
export class IssuingStage {
  #copies = 0;

  private constructor(
    private readonly cluster: LocalPostgres,
    private readonly product: Running,
    private readonly client: pg.Client,
    private readonly officials: { manager: Official; head: Official },
    private readonly cohortId: string,
  ) {}

  static async open(): Promise<IssuingStage> {
    const cluster = await throwawayCluster({ durable: true });
    const product = await startProduct({ app: cluster.appUrl, owner: cluster.ownerUrl });
    const officials = {
      manager: await signIn(product.url, 'centre.manager'),
      head: await signIn(product.url, 'centre.head'),
    };
    const client = new pg.Client({ connectionString: cluster.url });
    await client.connect();
    // One cohort is taught; what is issued later are copies of it.
    const { cohortId } = (await completedCohort(officials.manager, PEOPLE)).params;
    return new IssuingStage(cluster, product, client, officials, cohortId);
  }

  /**
   * Certificates a second of processor of the API, its worker and PostgreSQL with all its processes, from the approval to the last
   * file, with every mark in the log and its tiles and checkpoint written.
   */
  async perCore(): Promise<number> {
    const { manager, head } = this.officials;
    await copyCohort(this.cluster.url, this.cohortId, COHORTS, this.#copies);
    this.#copies += COHORTS;
    const roundId = await requestedRound(manager, 0, PEOPLE);
    const { listHash } = await manager.call(contract.getIssuanceRound, { params: { roundId } });
    const before = await this.atRest();
    await head.call(contract.approveIssuanceRound, { params: { roundId }, body: { listHash: listHash ?? '' } });
    await this.until(`select from issuance_rounds where id = $1 and status = 'done'`, roundId);
    await this.logGrown();
    const spent = this.spentSeconds() - before;
    const { issued, total } = await head.call(contract.getIssuanceRound, { params: { roundId } });
    // Whoever of the demo data is due is taken in too.
    if (issued !== total || total < COHORTS * PEOPLE) throw new Error(`Only ${issued} of ${total} were issued.`);
    return issued / spent;
  }

  /** What the certificates of all rounds so far say. */
  async documents(): Promise<CertificateDocument[]> {
    const { rows } = await this.client.query<{ document: CertificateDocument }>(
      `select c.document from certificates c join issuance_items i on i.certificate_id = c.id
       join issuance_batches b on b.id = i.batch_id where b.round_id is not null and c.status = 'issued' order by c.id limit $1`,
      [COHORTS * PEOPLE],
    );
    return rows.map(({ document }) => document);
  }

  /** Changes the database as its ruler, behind the product's back. */
  async alter(sql: string): Promise<void> {
    await this.client.query(sql);
  }

  async stop(): Promise<void> {
    await this.client.end();
    await this.product.stop();
    await this.cluster.stop();
  }

  /** Waits until nobody tidies up any more after what came before; answers what was spent until then. */
  private async atRest(): Promise<number> {
    for (let [last, looks] = [0, 0]; ; looks += 1) {
      const spent = this.spentSeconds();
      if (spent - last < RESTING || looks === MOST_LOOKS) return spent;
      last = spent;
      await wait(5 * LOOK_MS);
    }
  }

  private spentSeconds(): number {
    return familyCpuSeconds(this.product.pid) + familyCpuSeconds(postmasterOf(this.cluster));
  }

  /** Has the log grow now, as it does every minute. */
  private async logGrown(): Promise<void> {
    const { rows } = await this.client.query(`select id::text from graphile_worker.add_job('grow_log')`);
    await this.until('select where not exists (select from graphile_worker.jobs where id::text = $1)', rows[0].id);
  }

  /** Looks into the database until there is a row: asking the API would count as its work. */
  private async until(sql: string, value: string): Promise<void> {
    while ((await this.client.query(sql, [value])).rowCount === 0) await wait(LOOK_MS);
  }
}
