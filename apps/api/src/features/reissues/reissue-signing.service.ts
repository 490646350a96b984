import { CertificateProblem } from '@kompeten/certificate';
import { type Actor, DomainError, type HappenedEvent, type Reissue } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.ts';
import { Transactions } from '../../database/transactions.ts';
import { WorkLock } from '../../database/work-lock.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { notIssuedCode } from '../certificates/not-issued.rules.ts';
import { PassphraseTries } from '../certificates/passphrase-tries.service.ts';
import { endOf, type Sitting, sittingOf } from '../certificates/sitting.rules.ts';
import { OfficialsService } from '../people/officials.service.ts';
import { ReissueRepository } from './reissue.repository.ts';
import { ReissueItemService } from './reissue-item.service.ts';
import { ReissueViewsService } from './reissue-views.service.ts';
import { reissueHappened } from './reissues.rules.ts';

/** The space of the lock under which an official signs what is issued anew. */
const SIGNING_LOCK = 4_071_968;
const AT_ONCE = 20;
const FIRST = '00000000-0000-0000-0000-000000000000';

/** A sitting over the certificates of one centre in a reissue. */
type ReissueSitting = Sitting & { readonly reissueId: string; readonly centreId: string };

/**
 * Signs in person what is issued anew after a key went bad. The passphrase lives in the memory of this one request and nowhere
 * else; when it ends, by whatever, the rest waits and is taken up where it was: each certificate once.
 */
@Injectable()
export class ReissueSigningService {
  constructor(
    private readonly transactions: Transactions,
    private readonly views: ReissueViewsService,
    private readonly items: ReissueItemService,
    private readonly officials: OfficialsService,
    private readonly lock: WorkLock,
    private readonly tries: PassphraseTries,
    private readonly clock: Clock,
  ) {}

  /**
   * Signs one certificate after another, of each centre that the caller signs for, until all are signed, the caller is gone, or
   * time is over. Stops at the first refusal, as signing a list does; what was signed until then is issued.
   */
  async sign(reissueId: string, passphrase: string, actor: Actor, gone: AbortSignal): Promise<Reissue> {
    const { nik, centreIds } = await this.transactions.run(async (tx) => {
      const centreIds = await this.views.signedBy(tx, reissueId, actor);
      return { centreIds, nik: centreIds.length > 0 ? await this.officials.nikOf(tx, actor) : '' };
    });
    if (centreIds.length === 0) throw new DomainError('issuance.not_awaited', { status: 'done' });
    const sitting = sittingOf(actor, { fullName: actor.fullName, nik, passphrase }, gone, this.clock.now());
    for (const centreId of centreIds) await this.ofCentre({ ...sitting, reissueId, centreId });
    return this.views.get(reissueId, actor);
  }

  private async ofCentre(sitting: ReissueSitting): Promise<void> {
    const { reissueId, centreId, actor } = sitting;
    const isFree = await this.lock.atOnce(SIGNING_LOCK, `${reissueId} ${centreId}`, () =>
      this.tries.counted(actor.accountId, async () => {
        try {
          await this.sit(sitting);
        } catch (cause) {
          await this.record(sitting, 'signing_stopped', { reason: notIssuedCode(cause) });
          throw cause;
        }
      }),
    );
    if (!isFree) throw new DomainError('issuance.being_signed');
  }

  private async sit(sitting: ReissueSitting): Promise<void> {
    await this.record(sitting, 'signing_begun', { left: (await this.next(sitting, FIRST, null)).length });
    for (let after = FIRST; ; ) {
      const ids = await this.next(sitting, after, AT_ONCE);
      for (const id of ids) {
        const end = endOf(sitting, this.clock.now());
        if (end !== null) return this.record(sitting, 'signing_stopped', { reason: end });
        await this.signed(sitting, id);
      }
      if (ids.length < AT_ONCE) return this.record(sitting, 'signed', {});
      after = ids.at(-1) ?? after;
    }
  }

  private next({ reissueId, centreId }: ReissueSitting, after: string, limit: number | null): Promise<string[]> {
    return this.transactions.read((tx) => ReissueRepository.in(tx).awaiting(reissueId, centreId, after, limit));
  }

  /** Only what is wrong with the document itself lets the others go on. */
  private async signed({ reissueId, actor, official }: ReissueSitting, certificateId: string): Promise<void> {
    try {
      await this.items.reissue(reissueId, certificateId, { actor, official });
    } catch (cause) {
      if (!(cause instanceof CertificateProblem)) throw cause;
      await this.items.fail(reissueId, certificateId, cause);
    }
  }

  private record({ reissueId, centreId, actor }: ReissueSitting, what: string, data: HappenedEvent['data']) {
    const event = reissueHappened(what, reissueId, { centreId, ...data });
    return this.transactions.run((tx) => AuditRepository.in(tx).append(actor, [event], centreId));
  }
}
