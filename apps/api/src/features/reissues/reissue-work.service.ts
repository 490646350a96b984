import { CertificateProblem } from '@kompeten/certificate';
import { reissueCounts } from '@kompeten/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { WorkLock } from '../../database/work-lock.ts';
import { LOGGER } from '../../logging.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { notIssuedCode } from '../certificates/not-issued.rules.ts';
import { SignersService } from '../signing-keys/signers.service.ts';
import { REISSUE_LOCK, ReissueRepository } from './reissue.repository.ts';
import { ATTEMPTS } from './reissue-certificates.ts';
import { ReissueItemService } from './reissue-item.service.ts';
import { type IssuerTally, ReissueStandingRepository } from './reissue-standing.repository.ts';
import { reissueHappened } from './reissues.rules.ts';

const AT_ONCE = 500;
const FIRST = '00000000-0000-0000-0000-000000000000';

/**
 * Works a reissue off; killed at any moment, it goes on where it was: nothing twice, nothing left out. What officials sign in
 * person waits for them, and is done here once their centre has another signer.
 */
@Injectable()
export class ReissueWorkService {
  constructor(
    private readonly transactions: Transactions,
    private readonly lock: WorkLock,
    private readonly items: ReissueItemService,
    private readonly signers: SignersService,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Issues anew what is not yet; one failure does not stop the others and is tried again a few times. */
  run(reissueId: string, attempt: number): Promise<void> {
    return this.lock.exclusively(REISSUE_LOCK, reissueId, async () => {
      const released = await this.released(reissueId);
      let passing = 0;
      for (let after = FIRST; ; ) {
        const ids = await this.waiting(reissueId, after, released);
        for (const id of ids) passing += (await this.tried(reissueId, id)) ? 0 : 1;
        if (ids.length < AT_ONCE) break;
        after = ids.at(-1) ?? after;
      }
      if (passing > 0 && attempt < ATTEMPTS) throw new Error(`${passing} certificates wait for another try`);
      await this.transactions.run((tx) => this.finish(tx, reissueId));
    });
  }

  /** Centres for which others sign by now, of whose certificates some wait for an official. */
  private async released(reissueId: string): Promise<string[]> {
    const awaited = await this.transactions.read((tx) => ReissueRepository.in(tx).awaitedCentres(reissueId));
    return awaited.filter((centreId) => !this.signers.isInPerson(centreId));
  }

  private waiting(reissueId: string, after: string, released: string[]): Promise<string[]> {
    const part = { limit: AT_ONCE, released };
    return this.transactions.read((tx) => ReissueRepository.in(tx).waiting(reissueId, after, part));
  }

  /** Whether a certificate is settled: issued anew, left to people, or failed for a reason that another try does not change. */
  private async tried(reissueId: string, certificateId: string): Promise<boolean> {
    try {
      await this.items.reissue(reissueId, certificateId, null);
      return true;
    } catch (cause) {
      const code = notIssuedCode(cause);
      const where = { reissueId, certificateId, code };
      this.logger.error(code === 'unexpected' ? { ...where, err: cause } : where, 'certificate not issued anew');
      await this.items.fail(reissueId, certificateId, cause);
      return cause instanceof CertificateProblem;
    }
  }

  private async finish(tx: Tx, reissueId: string): Promise<void> {
    if (!(await ReissueRepository.in(tx).finish(reissueId))) return;
    const standing = ReissueStandingRepository.in(tx);
    const { total, issued } = reissueCounts(await standing.tallies(reissueId, null));
    await AuditRepository.in(tx).append('system', [reissueHappened('done', reissueId, { total, issued })]);
    for (const of of await standing.byIssuer(reissueId)) await this.tell(tx, reissueId, of);
  }

  /** Those who manage an issuer are told once how many of its certificates were issued anew, and how many await their signature. */
  private async tell(tx: Tx, reissueId: string, of: IssuerTally): Promise<void> {
    const { centreId, bodyId, issued, left, awaiting } = of;
    if (centreId !== null && awaiting > 0) {
      const waits = reissueHappened('signature_awaited', reissueId, { centreId, awaiting });
      await AuditRepository.in(tx).append('system', [waits], centreId);
    }
    if (issued === 0) return;
    const happened = reissueHappened('issuer_done', reissueId, { issued, left, ...(bodyId !== null && { bodyId }) });
    await AuditRepository.in(tx).append('system', [happened], centreId);
  }
}
