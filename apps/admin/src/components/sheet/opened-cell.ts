import type { ComponentType, ReactNode } from 'react';
import type { Place } from '../../lib/sheet/sheet-keys.ts';
import type { SheetColumn, SheetRow } from '../../lib/sheet/sheet-table.ts';
import type { ValueFieldsProps } from './value-fields.ts';

/** A cell that a person opened, with the value they had in mind where it is to be settled. */
export interface OpenedCell<V> {
  place: Place;
  intent: V | null;
}

/** What a feature knows of one cell. */
export interface CellParts<V> {
  Fields: ComponentType<ValueFieldsProps<V>>;
  titleOf(person: string): string;
  history(row: SheetRow, column: SheetColumn): ReactNode;
}
