import { type Actor, DomainError, type MyDataRights, type PersonalData } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions } from '../../database/transactions.ts';
import { type Limit, RateLimiter } from '../../http/rate-limiter.ts';
import { DataRequestRepository } from './data-request.repository.ts';
import { DataRequestSteps } from './data-request-steps.service.ts';
import { dataRequestView } from './data-request-view.ts';
import { centresOf, isOpened, personOf } from './own-reach.ts';
import { PersonalDataRepository } from './personal-data.repository.ts';

/** Each copy is recorded, and nobody reads the own data this often. */
const copyLimit: Limit = { name: 'data copy', hits: 20, seconds: 86_400 };

/** What people see of their own data and requests; whoever came in with a card reaches what the card opens. */
@Injectable()
export class MyDataRightsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly limiter: RateLimiter,
    private readonly steps: DataRequestSteps,
  ) {}

  /** What the caller asked and how it stands, and which centres hold something about them. */
  overview(actor: Actor): Promise<MyDataRights> {
    return this.transactions.run(async (tx) => {
      const dueDays = await this.steps.dueDays(tx);
      if (actor.personId === null) return { centres: [], requests: [], dueDays };
      const reach = { issuerIds: null, personId: actor.personId };
      await this.steps.settle(tx, reach);
      const rows = (await DataRequestRepository.in(tx).ofPerson(reach)).filter((row) => isOpened(row, actor));
      const centres = await PersonalDataRepository.in(tx).centresOf(actor.personId, centresOf(actor));
      return { centres, requests: rows.map((row) => dataRequestView(row, tx.at)), dueDays };
    });
  }

  /** Everything held about the caller, at once; that it was copied is recorded at each centre. */
  async copy(actor: Actor): Promise<PersonalData> {
    const retryAfterSeconds = await this.limiter.hit(copyLimit, actor.accountId);
    if (retryAfterSeconds !== null) throw new DomainError('request.too_many', { retryAfterSeconds });
    return this.transactions.run(async (tx) => {
      const personId = personOf(actor);
      const repository = PersonalDataRepository.in(tx);
      for (const { id: centreId } of await repository.centresOf(personId, centresOf(actor))) {
        await this.steps.file(tx, { kind: 'copy', personId, centreId, status: 'done', closedAt: tx.at }, actor);
      }
      const data = await repository.of(personId, centresOf(actor));
      if (!data) throw new DomainError('person.not_found');
      return { asOf: tx.at, ...data };
    });
  }
}
