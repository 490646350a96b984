import { type Actor, type DataRequest, DomainError, type ErasureList } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { ErasureRequestsService } from './erasure-requests.service.ts';
import { HolderRepository } from './holder.repository.ts';
import { centresOf, personOf } from './own-reach.ts';

/** What somebody can be rid of at those who hold their data, and asking for it. */
@Injectable()
export class MyErasuresService {
  constructor(
    private readonly transactions: Transactions,
    private readonly erasures: ErasureRequestsService,
  ) {}

  /** What an issuer could erase of the caller's and what the law keeps, before anything is asked. */
  list(issuerId: string, actor: Actor): Promise<ErasureList> {
    return this.transactions.read(async (tx) => {
      const of = { personId: personOf(actor), ...(await heldBy(tx, issuerId, actor)), requestId: null };
      return this.erasures.list(tx, of, actor);
    });
  }

  /** Asks an issuer to erase what it holds of the caller. */
  ask(issuerId: string, actor: Actor): Promise<DataRequest> {
    return this.transactions.run(async (tx) => {
      const issuer = await heldBy(tx, issuerId, actor);
      return this.erasures.ask(tx, { personId: personOf(actor), ...issuer, evidence: null }, actor);
    });
  }
}

/** The centre or body by its id, where it holds something of the caller and the way they came in opens it. */
async function heldBy(tx: Tx, issuerId: string, actor: Actor) {
  const holders = HolderRepository.in(tx);
  const holds = ({ id }: { id: string }) => id === issuerId;
  if ((await holders.centres(personOf(actor), centresOf(actor))).some(holds))
    return { centreId: issuerId, bodyId: null };
  if ((await holders.bodies(personOf(actor), centresOf(actor))).some(holds))
    return { centreId: null, bodyId: issuerId };
  throw new DomainError('data_request.centre_unknown');
}
