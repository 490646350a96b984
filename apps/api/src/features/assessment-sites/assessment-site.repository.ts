import type { AssessmentSite } from '@kompeten/domain';
import type { NewRow } from '../../database/columns.ts';
import type { Tx } from '../../database/transactions.ts';
import { assessmentSiteTable } from './assessment-site.table.ts';

type Stored = Omit<AssessmentSite, 'regionName' | 'roomName'>;

export class AssessmentSiteRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): AssessmentSiteRepository {
    return new AssessmentSiteRepository(tx);
  }

  /** The places of a body, by name. */
  of(bodyId: string): Promise<AssessmentSite[]> {
    return this.tx.table(assessmentSiteTable).find({ where: { bodyId }, order: { name: 'ASC' } });
  }

  find(id: string): Promise<AssessmentSite | null> {
    return this.tx.table(assessmentSiteTable).findOneBy({ id });
  }

  /** The place, locked until the transaction ends. */
  lock(id: string): Promise<AssessmentSite | null> {
    return this.tx.table(assessmentSiteTable).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async insert(site: NewRow<Stored>): Promise<void> {
    await this.tx.table(assessmentSiteTable).insert(site);
  }

  async save({ id, regionName: _, roomName: __, ...site }: AssessmentSite): Promise<void> {
    await this.tx.table(assessmentSiteTable).update({ id }, site);
  }
}
