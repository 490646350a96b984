import type { Cooperative, CooperativeChange, HappenedEvent, NewCooperative } from '@kompeten/domain';

/** A new cooperative out of what was given. */
export function newCooperative(id: string, given: NewCooperative & { demo?: boolean }) {
  return {
    ...given,
    id,
    provisional: given.provisional ?? false,
    businessUnits: [...new Set(given.businessUnits ?? [])],
    demo: given.demo ?? false,
    version: 1,
  };
}

/** A cooperative after a change: what is absent stays, what is null is cleared. */
export function changedCooperative(before: Cooperative, { version, ...change }: CooperativeChange): Cooperative {
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  const after = { ...before, ...given, version: version + 1 };
  return { ...after, businessUnits: [...new Set(after.businessUnits)] };
}

/** What the trail says of a new cooperative. */
export function registered({ id, kind, regionCode, provisional }: ReturnType<typeof newCooperative>): HappenedEvent {
  return {
    type: 'cooperative.registered',
    subjectType: 'cooperative',
    subjectId: id,
    data: { kind, regionCode, provisional },
  };
}

/** What the trail says of a change. */
export function cooperativeChanged({ id, version }: Cooperative, change: CooperativeChange): HappenedEvent {
  const fields = Object.keys(change).filter((field) => field !== 'version');
  return { type: 'cooperative.changed', subjectType: 'cooperative', subjectId: id, data: { fields, version } };
}
