import { z } from 'zod';
import { Id, text, Version } from '../kernel/schemas.ts';
import { Trade } from './trade.ts';

/** What a room is made for. */
export const RoomKind = z.enum(['classroom', 'workshop', 'computer_lab', 'hall', 'other']);
export type RoomKind = z.output<typeof RoomKind>;

/** Whether equipment can be used. */
export const EquipmentCondition = z.enum(['good', 'needs_repair', 'broken']);
export type EquipmentCondition = z.output<typeof EquipmentCondition>;

/** Equipment of a room: what, how many, and in which condition. */
export const Equipment = z
  .strictObject({ name: text(2, 100), count: z.int().min(1).max(10_000), condition: EquipmentCondition })
  .meta({ id: 'Equipment' });
export type Equipment = z.output<typeof Equipment>;

/** A room or workshop of a centre. */
export const Room = z
  .object({
    id: Id,
    centreId: Id,
    name: z.string(),
    kind: RoomKind,
    seats: z.int(),
    /** The trade a workshop is fitted out for, or null. */
    trade: Trade.nullable(),
    equipment: z.array(Equipment),
    /** A closed room keeps its past and takes no new session. */
    active: z.boolean(),
    demo: z.boolean(),
    version: Version,
  })
  .meta({ id: 'Room' });
export type Room = z.output<typeof Room>;

/** Which rooms of a centre are asked for: its own, or all in which it may plan sessions, those of its parent too. */
export const RoomsQuery = z.strictObject({ forSessions: z.stringbool().optional() });
export type RoomsQuery = z.output<typeof RoomsQuery>;

const seats = z.int().min(1).max(1000);

/** What is asked of a new room. */
export const NewRoom = z.strictObject({
  name: text(2, 100),
  kind: RoomKind,
  seats,
  trade: Trade.nullish(),
  equipment: z.array(Equipment).max(100).default([]),
});
export type NewRoom = z.output<typeof NewRoom>;

/** A change of a room: what is absent stays, what is null is cleared. */
export const RoomChange = z.strictObject({
  version: Version,
  name: text(2, 100).optional(),
  kind: RoomKind.optional(),
  seats: seats.optional(),
  trade: Trade.nullish(),
  equipment: z.array(Equipment).max(100).optional(),
  active: z.boolean().optional(),
});
export type RoomChange = z.output<typeof RoomChange>;
