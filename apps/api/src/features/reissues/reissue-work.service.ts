import { CertificateProblem } from '@kompeten/certificate';
import { DomainError, reissueCounts } from '@kompeten/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { WorkLock } from '../../database/work-lock.ts';
import { LOGGER } from '../../logging.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { ReissuingService } from '../certificates/reissuing.service.ts';
import { type Outcome, REISSUE_LOCK, ReissueRepository } from './reissue.repository.ts';
import { ATTEMPTS } from './reissue-certificates.ts';
import { type IssuerTally, ReissueStandingRepository } from './reissue-standing.repository.ts';
import { reissueHappened } from './reissues.rules.ts';

const AT_ONCE = 500;
const FIRST = '00000000-0000-0000-0000-000000000000';

/** Works a reissue off; killed at any moment, it goes on where it was: nothing twice, nothing left out. */
@Injectable()
export class ReissueWorkService {
  constructor(
    private readonly transactions: Transactions,
    private readonly lock: WorkLock,
    private readonly reissuing: ReissuingService,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Issues anew what is not yet; one failure does not stop the others and is tried again a few times. */
  run(reissueId: string, attempt: number): Promise<void> {
    return this.lock.exclusively(REISSUE_LOCK, reissueId, async () => {
      let passing = 0;
      for (let after = FIRST; ; ) {
        const ids = await this.waiting(reissueId, after);
        for (const id of ids) passing += (await this.tried(reissueId, id)) ? 0 : 1;
        if (ids.length < AT_ONCE) break;
        after = ids.at(-1) ?? after;
      }
      if (passing > 0 && attempt < ATTEMPTS) throw new Error(`${passing} certificates wait for another try`);
      await this.transactions.run((tx) => this.finish(tx, reissueId));
    });
  }

  private waiting(reissueId: string, after: string): Promise<string[]> {
    return this.transactions.read((tx) => ReissueRepository.in(tx).waiting(reissueId, after, AT_ONCE));
  }

  /** Whether a certificate is settled: issued anew, left to people, or failed for a reason that another try does not change. */
  private async tried(reissueId: string, certificateId: string): Promise<boolean> {
    try {
      await this.reissued(reissueId, certificateId);
      return true;
    } catch (cause) {
      const code = cause instanceof CertificateProblem || cause instanceof DomainError ? cause.code : 'unexpected';
      const where = { reissueId, certificateId, code };
      this.logger.error(code === 'unexpected' ? { ...where, err: cause } : where, 'certificate not issued anew');
      await this.settle(reissueId, certificateId, { status: 'failed', code });
      return cause instanceof CertificateProblem;
    }
  }

  private async reissued(reissueId: string, certificateId: string): Promise<void> {
    const prepared = await this.transactions.run((tx) => this.reissuing.prepare(tx, certificateId));
    if (typeof prepared === 'string') {
      return this.settle(reissueId, certificateId, { status: 'left', code: prepared });
    }
    const file = await this.reissuing.draw(prepared);
    await this.transactions.run(async (tx) => {
      const code = await this.reissuing.issue(tx, certificateId, prepared, file);
      const outcome: Outcome = code ? { status: 'left', code } : { status: 'issued', replacementId: prepared.row.id };
      await ReissueRepository.in(tx).settle(reissueId, certificateId, outcome);
    });
  }

  private settle(reissueId: string, certificateId: string, outcome: Outcome): Promise<void> {
    return this.transactions.run((tx) => ReissueRepository.in(tx).settle(reissueId, certificateId, outcome));
  }

  private async finish(tx: Tx, reissueId: string): Promise<void> {
    if (!(await ReissueRepository.in(tx).finish(reissueId))) return;
    const standing = ReissueStandingRepository.in(tx);
    const { total, issued } = reissueCounts(await standing.tallies(reissueId, null));
    await AuditRepository.in(tx).append('system', [reissueHappened('done', reissueId, { total, issued })]);
    for (const of of await standing.byIssuer(reissueId)) await this.tell(tx, reissueId, of);
  }

  /** Those who manage an issuer are told once how many of its certificates were issued anew. */
  private async tell(tx: Tx, reissueId: string, { centreId, bodyId, issued, left }: IssuerTally): Promise<void> {
    if (issued === 0) return;
    const happened = reissueHappened('issuer_done', reissueId, { issued, left, ...(bodyId !== null && { bodyId }) });
    await AuditRepository.in(tx).append('system', [happened], centreId);
  }
}
