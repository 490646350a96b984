import { useContext, useState } from 'react';
import { useUnsaved } from '../../lib/unsaved.ts';
import { useTypedBack } from '../../lib/use-typed.ts';
import { CellContext } from './cell-context.ts';
import type { ValueFieldsProps } from './value-fields.ts';

/** How the fields of a cell write a value, and read it out of what stands in them; null while one of them is faulty. */
interface Writing<V, D> {
  written(value: V): D;
  read(draft: D): V | null;
}

const differs = (one: unknown, other: unknown) => JSON.stringify(one) !== JSON.stringify(other);

/** What stands in the fields of a cell: asked for before the cell is closed, and kept like all that is typed. */
export function useCellDraft<V extends object, D extends object>(
  { value, onChange }: Pick<ValueFieldsProps<V>, 'value' | 'onChange'>,
  { written, read }: Writing<V, D>,
): [D, (part: Partial<D>) => void] {
  const cell = useContext(CellContext);
  const [draft, setDraft] = useState(() => written(value));
  const [begun] = useState(draft);
  const change = (part: Partial<D>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    onChange(read(next));
  };
  const said = read(draft);
  const isTyped = differs(draft, begun) && (said === null || differs(written(said), written(value)));
  useUnsaved(() => isTyped);
  useTypedBack<D>({ name: () => `fields of ${cell}`, read: () => (isTyped ? draft : undefined), giveBack: change });
  return [draft, change];
}
