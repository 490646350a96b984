import type { FieldSentences } from '@kompeten/messages';
import type { ReactNode } from 'react';
import type { SheetRow } from '../../lib/sheet/sheet-table.ts';

/** What a sheet says of each person beside the cells, and what can be done for them there. */
export interface RowSummary {
  /** The head of the column at a desk. */
  title: string;
  of(row: SheetRow): ReactNode;
  act?(row: SheetRow): ReactNode;
}

/** What the people on a sheet are called. */
export type PeopleWords = Pick<
  FieldSentences['sheet'],
  'person' | 'previousPerson' | 'nextPerson' | 'choosePerson' | 'personOf'
>;
