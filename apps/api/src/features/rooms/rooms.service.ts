import {
  type Actor,
  DomainError,
  type HappenedEvent,
  instantOf,
  isOpenOn,
  type NewRoom,
  participantsOf,
  type Room,
  type RoomChange,
  timeZoneOf,
  type Utilisation,
  utilisationOf,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { dayInJakarta, newId } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { CentresService } from '../centres/centres.service.ts';
import { OpeningService } from '../opening/opening.service.ts';
import { RoomRepository } from './room.repository.ts';

@Injectable()
export class RoomsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly centres: CentresService,
    private readonly opening: OpeningService,
  ) {}

  /** The rooms of a centre, those in use first. */
  list(centreId: string, actor: Actor): Promise<{ items: Room[]; nextCursor: null }> {
    return this.transactions.read(async (tx) => {
      await this.centres.allowed(tx, centreId, actor, 'centre.read');
      return { items: await this.of(tx, centreId), nextCursor: null };
    });
  }

  /** Adds a room to a centre. */
  create(centreId: string, given: NewRoom & { demo?: boolean }, actor: Actor): Promise<Room> {
    return this.transactions.run(async (tx) => {
      await this.centres.allowed(tx, centreId, actor, 'centre.manage');
      const start = { active: true, demo: given.demo ?? false, version: 1 };
      const room = { ...given, trade: given.trade ?? null, id: newId(), centreId, ...start };
      await RoomRepository.in(tx).insert(room);
      await AuditRepository.in(tx).append(actor, [roomEvent('added', room)], centreId);
      return this.one(tx, room.id);
    });
  }

  /** Changes a room; while sessions lie ahead in it, it is neither closed nor made smaller than they need. */
  change(centreId: string, id: string, { version, ...change }: RoomChange, actor: Actor): Promise<Room> {
    return this.transactions.run(async (tx) => {
      await this.centres.allowed(tx, centreId, actor, 'centre.manage');
      const before = await RoomRepository.in(tx).lock(centreId, id);
      if (!before) throw new DomainError('room.not_found');
      if (before.version !== version) throw new DomainError('room.stale');
      const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
      const after: Room = { ...before, ...given, version: version + 1 };
      await this.assertSuffices(tx, after);
      await RoomRepository.in(tx).save(after);
      await AuditRepository.in(tx).append(actor, [roomEvent('changed', after)], centreId);
      return this.one(tx, id);
    });
  }

  /** How far the rooms of a centre are used in a year; this year unless said. */
  utilisation(centreId: string, year: number | undefined, actor: Actor): Promise<Utilisation> {
    return this.transactions.read(async (tx) => {
      const centre = await this.centres.allowed(tx, centreId, actor, 'centre.read');
      const zone = timeZoneOf(centre.regionCode);
      const asked = year ?? Number(dayInJakarta(tx.at).slice(0, 4));
      const begins = (of: number) => instantOf({ day: `${of}-01-01`, minute: 0 }, zone);
      const opening = await this.opening.facts(tx, centre, { from: `${asked}-01-01`, to: `${asked}-12-31` });
      const uses = await RoomRepository.in(tx).uses(centreId, zone, begins(asked), begins(asked + 1));
      return utilisationOf(asked, await this.of(tx, centreId), uses, (day) => isOpenOn(day, opening));
    });
  }

  /** The rooms of a centre, for features that plan in them. */
  of(tx: Tx, centreId: string): Promise<Room[]> {
    return RoomRepository.in(tx).of(centreId);
  }

  /** The room of an id, or null. */
  known(tx: Tx, id: string): Promise<Room | null> {
    return RoomRepository.in(tx).find(id);
  }

  private async one(tx: Tx, id: string): Promise<Room> {
    const room = await RoomRepository.in(tx).find(id);
    if (!room) throw new DomainError('room.not_found');
    return room;
  }

  private async assertSuffices(tx: Tx, { id, active, seats }: Room): Promise<void> {
    const booked = await RoomRepository.in(tx).booked(id);
    const sessions = booked.reduce((sum, cohort) => sum + cohort.sessions, 0);
    const seatsNeeded = Math.max(0, ...booked.map(participantsOf));
    if (sessions > 0 && (!active || seats < seatsNeeded))
      throw new DomainError('room.in_use', { sessions, seatsNeeded });
  }
}

function roomEvent(what: 'added' | 'changed', { id, kind, seats, active, version }: Room): HappenedEvent {
  return {
    type: `room.${what}`,
    subjectType: 'room',
    subjectId: id,
    data: { kind, seats, active, version },
  };
}
