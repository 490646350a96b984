import { InstrumentItem, InstrumentSet, ItemKey } from '@kompeten/domain';
import { EntitySchema } from 'typeorm';
import type { z } from 'zod';
import { column } from '../../database/columns.ts';
import { storedAs } from '../../database/stored-as.ts';

export const instrumentSetTable = new EntitySchema<InstrumentSet>({
  name: 'InstrumentSet',
  tableName: 'instrument_sets',
  columns: storedAs(InstrumentSet, { blueprint: column.json }),
});

/** An instrument as stored: always with its key. */
const InstrumentItemRow = InstrumentItem.extend({ key: ItemKey });
export type InstrumentItemRow = z.output<typeof InstrumentItemRow>;

export const instrumentItemTable = new EntitySchema<InstrumentItemRow>({
  name: 'InstrumentItem',
  tableName: 'instrument_items',
  columns: storedAs(InstrumentItemRow, { body: column.json, key: column.json }),
});
