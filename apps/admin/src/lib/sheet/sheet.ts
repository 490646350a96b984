/** One of several values of a cell that contradict each other. */
export interface Rival<V> {
  eventId: string;
  value: V;
  by: string;
  byMe: boolean;
  deviceId: string | null;
  /** When it was made, as the device that made it says. */
  at: string;
}

/** What stands in a cell: the value all its events leave together, or the rivals among which a person must settle. */
export interface Standing<V> {
  value: V;
  /** How many events the register has of the cell. */
  version: number;
  /** The events that nothing supersedes; what is entered next supersedes these. */
  heads: readonly string[];
  contested: boolean;
  rivals: readonly Rival<V>[];
  by: string;
  byMe: boolean;
  at: string;
}

/** What a person entered on this device; it stays here until the register has it. */
export interface OwnEvent<V> {
  id: string;
  value: V;
  supersedes: readonly string[];
  /** The register's part of the cell when it was made. */
  seen: Seen<V> | null;
  reason: string | null;
  at: string;
  state: 'unkept' | 'writing' | 'waiting' | 'refused' | 'late';
  code: string | null;
  params: Readonly<Record<string, unknown>>;
}

/** What a cell tells about itself. */
export type CellState = 'empty' | 'sent' | 'device' | 'writing' | 'unkept' | 'contested' | 'refused' | 'late';

/** A cell as it is on screen. */
export interface Cell<V> {
  value: V;
  standing: Standing<V> | undefined;
  state: CellState;
  own: readonly OwnEvent<V>[];
}

/** What the events of a cell leave together. */
export interface Merged<V> {
  value: V;
  heads: readonly string[];
  contested: boolean;
}

/** A cell as the device knew the register's part of it. */
export type Seen<V> = Pick<Standing<V>, 'heads' | 'value' | 'rivals'>;

/** What a kind of sheet knows about its values; merging is the domain's own rule. */
export interface SheetLaw<V> {
  empty: V;
  same(one: V, other: V): boolean;
  /** Whether a cell still waits for a value. */
  isEmpty(value: V): boolean;
  /** The register's part of a cell and own entries together; `seen` is that part as it stood before the first of them. */
  merge(seen: Seen<V> | null, register: Seen<V> | null, mine: readonly OwnEvent<V>[]): Merged<V>;
}

/** The clock and the ids of the device. */
export interface Stamp {
  now(): string;
  newId(): string;
}

/** Who sits at this sheet. */
export interface Self {
  accountId: string;
  fullName: string;
  deviceId: string;
}

/** One cell and the value it is to have. */
export interface Entry<V> {
  key: string;
  value: V;
}
