import type { Cell, CellState, OwnEvent, Rival, Self, SheetLaw, Standing } from './sheet.ts';

const effective = <V>({ state }: OwnEvent<V>) => state !== 'refused' && state !== 'late';

/** What stands in a cell: the register's events and those of this device, merged by the law of the domain. */
export function standingOf<V>(
  law: SheetLaw<V>,
  stored: Standing<V> | undefined,
  own: readonly OwnEvent<V>[],
  self: Self,
): Standing<V> | undefined {
  const mine = own.filter((event) => effective(event) && !stored?.heads.includes(event.id));
  const [first, last] = [mine[0], mine.at(-1)];
  if (!first || !last) return stored;
  const { value, heads, contested } = law.merge(first.seen, stored ?? null, mine);
  const rivals = contested ? heads.flatMap((id) => rivalOf(id, mine, stored, self) ?? []) : [];
  const by = { by: self.fullName, byMe: true, at: last.at };
  return { ...by, value, heads, contested, rivals, version: stored?.version ?? 0 };
}

/** One side of a contradiction: an own entry, or what the register holds. */
function rivalOf<V>(
  id: string,
  mine: readonly OwnEvent<V>[],
  stored: Standing<V> | undefined,
  self: Self,
): Rival<V> | undefined {
  const event = mine.find((one) => one.id === id);
  if (event) {
    const { value, at } = event;
    return { eventId: id, value, by: self.fullName, byMe: true, deviceId: self.deviceId, at };
  }
  const known = stored?.rivals.find(({ eventId }) => eventId === id);
  if (known || !stored) return known;
  return { eventId: id, value: stored.value, by: stored.by, byMe: stored.byMe, deviceId: null, at: stored.at };
}

function stateOf<V>(law: SheetLaw<V>, standing: Standing<V> | undefined, own: readonly OwnEvent<V>[]): CellState {
  const has = (state: OwnEvent<V>['state']) => own.some((event) => event.state === state);
  if (standing?.contested) return 'contested';
  if (has('refused')) return 'refused';
  if (has('late')) return 'late';
  if (has('unkept')) return 'unkept';
  if (has('writing')) return 'writing';
  if (has('waiting')) return 'device';
  return standing && !law.same(standing.value, law.empty) ? 'sent' : 'empty';
}

/** A cell as it is on screen: what stands, and what became of the person's own entries. */
export function cellOf<V>(
  law: SheetLaw<V>,
  stored: Standing<V> | undefined,
  own: readonly OwnEvent<V>[],
  self: Self,
): Cell<V> {
  const standing = standingOf(law, stored, own, self);
  return { value: standing?.value ?? law.empty, standing, state: stateOf(law, standing, own), own };
}
