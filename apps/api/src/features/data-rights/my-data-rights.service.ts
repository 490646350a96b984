import { type Actor, DomainError, type MyDataRights, type PersonalData } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { type Limit, RateLimiter } from '../../http/rate-limiter.ts';
import { DataRequestRepository } from './data-request.repository.ts';
import { DataRequestSteps } from './data-request-steps.service.ts';
import { dataRequestView } from './data-request-view.ts';
import { HolderRepository } from './holder.repository.ts';
import { centresOf, isOpened } from './own-reach.ts';
import { PersonalDataService } from './personal-data.service.ts';

/** Each copy is recorded, and nobody reads the own data this often. */
const copyLimit: Limit = { name: 'data copy', hits: 20, seconds: 86_400 };

/** What people see of their own data and requests; whoever came in with a card reaches what the card opens. */
@Injectable()
export class MyDataRightsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly limiter: RateLimiter,
    private readonly steps: DataRequestSteps,
    private readonly personalData: PersonalDataService,
  ) {}

  /** What the caller asked and how it stands, and who holds something about them. */
  overview(actor: Actor): Promise<MyDataRights> {
    return this.transactions.run(async (tx) => {
      const dueDays = await this.steps.dueDays(tx);
      if (actor.personId === null) return { centres: [], bodies: [], requests: [], dueDays };
      const reach = { issuerIds: null, personId: actor.personId };
      await this.steps.settle(tx, reach);
      const rows = (await DataRequestRepository.in(tx).ofPerson(reach)).filter((row) => isOpened(row, actor));
      const holders = HolderRepository.in(tx);
      const centres = await holders.centres(actor.personId, centresOf(actor));
      const bodies = await holders.bodies(actor.personId, centresOf(actor));
      return { centres, bodies, requests: rows.map((row) => dataRequestView(row, tx.at)), dueDays };
    });
  }

  /** Everything held about the caller, at once; that it was copied is recorded at each centre and certification body. */
  async copy(actor: Actor): Promise<PersonalData> {
    const retryAfterSeconds = await this.limiter.hit(copyLimit, actor.accountId);
    if (retryAfterSeconds !== null) throw new DomainError('request.too_many', { retryAfterSeconds });
    return this.transactions.run(async (tx) => {
      await this.record(tx, actor);
      return this.personalData.copy(tx, actor);
    });
  }

  private async record(tx: Tx, actor: Actor): Promise<void> {
    const { personId } = actor;
    if (personId === null) return;
    const holders = HolderRepository.in(tx);
    const copied = { kind: 'copy', personId, status: 'done', closedAt: tx.at } as const;
    for (const { id: centreId } of await holders.centres(personId, centresOf(actor)))
      await this.steps.file(tx, { ...copied, centreId }, actor);
    for (const { id: bodyId } of await holders.bodies(personId, centresOf(actor)))
      await this.steps.file(tx, { ...copied, bodyId }, actor);
  }
}
