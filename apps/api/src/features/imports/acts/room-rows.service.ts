import { DomainError } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { RoomsService } from '../../rooms/rooms.service.ts';
import type { Acting, ImportActs, SaidRow } from '../import-acts.ts';
import type { RoomRow } from '../kinds/rooms.ts';

/** What rows of rooms do. */
@Injectable()
export class RoomRows implements ImportActs<RoomRow> {
  constructor(private readonly rooms: RoomsService) {}

  /** The room of the same name. */
  async find([first]: readonly SaidRow<RoomRow>[], { tx, centreId }: Acting): Promise<string | null> {
    const rooms = await this.rooms.of(tx, centreId ?? '');
    return rooms.find(({ name }) => name.toLowerCase() === first?.values.name.toLowerCase())?.id ?? null;
  }

  /** A new room. */
  async create([first]: readonly SaidRow<RoomRow>[], { centreId, actor }: Acting): Promise<string> {
    if (!first) throw new DomainError('import.empty');
    return (
      await this.rooms.create(centreId ?? '', { ...first.values, equipment: first.values.equipment ?? [] }, actor)
    ).id;
  }

  /** What the row says otherwise. */
  async change(id: string, [first]: readonly SaidRow<RoomRow>[], { tx, centreId, actor }: Acting): Promise<void> {
    const before = (await this.rooms.of(tx, centreId ?? '')).find((room) => room.id === id);
    if (first && before)
      await this.rooms.change(centreId ?? '', id, { ...first.values, version: before.version }, actor);
  }

  /** At which cell a refusal is told. */
  fieldOf(code: string): string {
    return code === 'room.in_use' ? 'seats' : 'name';
  }
}
