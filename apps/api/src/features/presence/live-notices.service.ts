import { Injectable } from '@nestjs/common';
import { LIVE_CHANNEL } from '../../database/notifications.ts';
import { statement } from '../../database/prepared.ts';
import type { Tx } from '../../database/transactions.ts';

/** What moved in a cohort. */
export type LiveTopic = 'presence' | 'grades' | 'attendance';

const NOTIFY = statement('select pg_notify($1, $2)');

/** Tells every process that something moved in a cohort; heard when the transaction is committed, never before. */
@Injectable()
export class LiveNoticesService {
  /** Tells that a cohort's sheet or its company moved. */
  async tell(tx: Tx, cohortId: string, topic: LiveTopic): Promise<void> {
    await tx.rows(NOTIFY, [LIVE_CHANNEL, `${topic} ${cohortId}`]);
  }
}
