import type { Appealable, MyAppeal, MyDecision } from '@kompeten/domain';

/** Decisions on somebody's competence, appeals against them, and what may be appealed. */
export interface Decided {
  decided: readonly MyDecision[];
  items: readonly MyAppeal[];
  open: readonly Appealable[];
}

/** Whether there is anything to show. */
export const isSome = ({ decided, items, open }: Decided): boolean => decided.length + items.length + open.length > 0;
