import { type CellValue, type MergeRules, mergePending, sameValue } from '@kompeten/domain';
import type { SheetLaw } from './sheet.ts';

/** The law of a kind of sheet: values are compared and merged as the domain does it for the register. */
export function sheetLaw<V extends CellValue>(
  rules: MergeRules<V>,
  isEmpty: (value: V) => boolean,
  contestedAs: (value: V) => V = (value) => value,
): SheetLaw<V> {
  return {
    empty: rules.empty,
    same: sameValue,
    isEmpty,
    merge: (seen, register, mine) => {
      const { heads, value, contested } = mergePending(seen, register, mine, rules);
      const disputed = contested.length > 0;
      return { heads, value: disputed ? contestedAs(value) : value, contested: disputed };
    },
  };
}

/** The value that stands once a rival is chosen: whatever all agree on, and the rival's word on the rest. */
export function chosenFrom<V extends object>(agreed: V, rival: V): V {
  const said = new Map<string, unknown>(Object.entries(agreed));
  const chosen = Object.entries(rival).map(([name, value]) => [name, said.get(name) ?? value]);
  return Object.fromEntries(chosen) as V;
}
