import { type Actor, type Objection, type ObjectionQuery, type Page, reachOf } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.ts';
import { Transactions } from '../../database/transactions.ts';
import { ObjectionRepository } from './objection.repository.ts';

/** The register in which appeals of candidates and complaints of the public stand together. */
@Injectable()
export class ObjectionsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** One page of the register within the caller's reach, newest first. */
  list(query: ObjectionQuery, actor: Actor): Promise<Page<Objection>> {
    return this.transactions.read((tx) =>
      ObjectionRepository.in(tx).list(query, reachOf(actor, 'objection.read'), this.clock.today()),
    );
  }
}
