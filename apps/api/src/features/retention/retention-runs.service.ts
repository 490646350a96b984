import { RetainedPart, type RetentionRun, retentionSettings, weighing } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { dayInJakarta } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { PoliciesService } from '../policies/policies.service.ts';
import { ErasureRepository } from './erasure.repository.ts';
import { RetentionRepository } from './retention.repository.ts';
import { forecast } from './retention.service.ts';

const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';
/** How many records one transaction empties. */
const PORTION = 100;

/** What one run ends of one part. */
interface Ending {
  runId: string;
  part: RetainedPart;
  endsBefore: string;
}

/**
 * Carries out what the settings say, in small transactions; each adds to the report what it erased, so that a run that was
 * killed goes on where it stood and tells of all of it.
 */
@Injectable()
export class RetentionRunsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: PoliciesService,
  ) {}

  /** One run over every kind of record whose end is decided. */
  async carryOut(): Promise<void> {
    const runId = await this.transactions.run((tx) => RetentionRepository.in(tx).begin());
    for (const part of RetainedPart.options) {
      const endsBefore = await this.transactions.run((tx) => this.begin(tx, runId, part));
      if (endsBefore !== null) await this.end({ runId, part, endsBefore });
    }
    await this.transactions.run((tx) => this.finish(tx, runId));
  }

  /** Writes what is due of a part; null where the controller has not decided its end. */
  private async begin(tx: Tx, runId: string, part: RetainedPart): Promise<string | null> {
    const policies = await this.policies.all(tx);
    const due = await forecast(tx, policies, { part, months: policies[retentionSettings[part]] });
    const { endsBefore } = due;
    return endsBefore === null ? null : RetentionRepository.in(tx).report(runId, { ...due, endsBefore });
  }

  private async end(ending: Ending): Promise<void> {
    for (let after: string | undefined = BEFORE_ALL; after !== undefined; ) {
      const from: string = after;
      after = await this.transactions.run((tx) => this.portion(tx, ending, from));
    }
  }

  /** Empties the next records; answers behind which the ones after them come, none where these were the last. */
  private async portion(tx: Tx, { runId, part, endsBefore }: Ending, after: string): Promise<string | undefined> {
    const runs = RetentionRepository.in(tx);
    if (!(await runs.lock(runId))) return undefined;
    const appealDays = (await this.policies.all(tx))['appeal.file_days'];
    const erasures = ErasureRepository.in(tx);
    const asked = { today: dayInJakarta(tx.at), appealDays, requestId: null };
    const next = await erasures.next(part, asked, { endsBefore, after, limit: PORTION });
    const known = next.map(({ id }) => id);
    await erasures.lockPeople(next.flatMap(({ people }) => people));
    // Read once nobody can add a reason any more.
    const ids = await erasures.free(part, asked, known, weighing.retention);
    await erasures.erase(part, ids, 'retention');
    await runs.count(runId, part, ids.length);
    return known.at(-1);
  }

  private async finish(tx: Tx, runId: string): Promise<void> {
    const runs = RetentionRepository.in(tx);
    if (!(await runs.lock(runId))) return;
    await runs.finish(runId);
    const run = await runs.find(runId);
    if (run) await AuditRepository.in(tx).append('system', [carriedOut(run)]);
  }
}

/** What the trail says of a run: counts alone. */
function carriedOut({ id, reports }: RetentionRun) {
  const of = (count: (report: RetentionRun['reports'][number]) => number) =>
    reports.reduce((sum, report) => sum + count(report), 0);
  const data = { due: of(({ due }) => due), erased: of(({ erased }) => erased) };
  return { type: 'retention.carried_out', subjectType: 'retention' as const, subjectId: id, data };
}
