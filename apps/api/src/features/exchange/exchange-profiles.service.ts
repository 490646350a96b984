import {
  type Actor,
  assertLayout,
  assertStillReported,
  DomainError,
  type ExchangeProfile,
  type ExchangeProfileChange,
  type ExchangeProfileDetail,
  type ExchangeProfileQuery,
  type HappenedEvent,
  type NewExchangeProfile,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { newId } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { ExchangeProfileRepository } from './exchange-profile.repository.ts';

/** The layouts of other systems; an edition never changes, a change is the next one. */
@Injectable()
export class ExchangeProfilesService {
  constructor(private readonly transactions: Transactions) {}

  /** The editions in force. */
  list(query: ExchangeProfileQuery): Promise<{ items: ExchangeProfile[]; nextCursor: null }> {
    return this.transactions.read(async (tx) => ({ items: await this.inForce(tx, query), nextCursor: null }));
  }

  /** One edition, and the others of its line. */
  get(id: string): Promise<ExchangeProfileDetail> {
    return this.transactions.read(async (tx) => {
      const profile = await this.of(tx, id);
      const line = await ExchangeProfileRepository.in(tx).line(profile.lineId);
      const editions = line.map(({ id: edition, version, createdAt, createdByName }) => ({
        ...{ id: edition, version, createdAt, createdByName },
      }));
      return { ...profile, editions };
    });
  }

  /** Describes a layout that is new here. */
  create(given: NewExchangeProfile, actor: Actor): Promise<ExchangeProfile> {
    assertLayout(given.record, given.columns);
    return this.transactions.run((tx) => this.write(tx, { ...given, lineId: newId(), version: 1 }, 'created', actor));
  }

  /** Writes the next edition; whoever saw an older one is refused. */
  change(id: string, { version, ...said }: ExchangeProfileChange, actor: Actor): Promise<ExchangeProfile> {
    return this.transactions.run(async (tx) => {
      const { system, record } = await this.of(tx, id);
      const inForce = await ExchangeProfileRepository.in(tx).lockInForce({ system, record });
      const before = inForce.find((one) => one.id === id);
      if (before?.version !== version) throw new DomainError('exchange.stale');
      assertLayout(record, said.columns);
      const others = inForce.filter((one) => one !== before);
      assertStillReported(before, said, others);
      await ExchangeProfileRepository.in(tx).supersede(id);
      return this.write(tx, { ...said, lineId: before.lineId, system, record, version: version + 1 }, 'changed', actor);
    });
  }

  /** The editions in force that a query names, for features that write files in them. */
  inForce(tx: Tx, query: ExchangeProfileQuery): Promise<ExchangeProfile[]> {
    return ExchangeProfileRepository.in(tx).inForce(query);
  }

  /** The edition of an id; refuses with `exchange.not_found`. */
  async of(tx: Tx, id: string): Promise<ExchangeProfile> {
    const profile = await ExchangeProfileRepository.in(tx).find(id);
    if (!profile) throw new DomainError('exchange.not_found');
    return profile;
  }

  /** The edition of an id in which files may be written now. */
  async forExport(tx: Tx, id: string): Promise<ExchangeProfile> {
    const profile = await this.of(tx, id);
    if (!profile.current) throw new DomainError('exchange.superseded');
    if (profile.direction === 'import') throw new DomainError('exchange.not_for_export');
    return profile;
  }

  private async write(
    tx: Tx,
    said: Omit<ExchangeProfile, 'id' | 'current' | 'createdAt' | 'createdByName'>,
    what: 'created' | 'changed',
    actor: Actor,
  ): Promise<ExchangeProfile> {
    const profile = { ...said, id: newId(), current: true, createdAt: tx.at, createdByName: actor.fullName };
    await ExchangeProfileRepository.in(tx).insert(profile);
    await AuditRepository.in(tx).append(actor, [profileEvent(what, profile)]);
    return profile;
  }
}

function profileEvent(what: string, { id, lineId, system, record, version, source }: ExchangeProfile): HappenedEvent {
  return {
    type: `exchange.profile_${what}`,
    subjectType: 'exchange_profile',
    subjectId: id,
    data: { lineId, system, record, version, source },
  };
}
