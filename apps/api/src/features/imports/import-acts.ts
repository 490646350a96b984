import type { Actor, Instead } from '@kompeten/domain';
import type { Locale } from '@kompeten/messages';
import type { Tx } from '../../database/transactions.ts';
import type { FieldIssue } from './import-kind.ts';

/** Where rows are carried out, and in whose name. */
export interface Acting {
  readonly tx: Tx;
  readonly actor: Actor;
  readonly centreId: string | null;
  readonly cohortId: string | null;
}

/** Rows that say one thing, as their kind read them. */
export interface SaidRow<Values> {
  readonly row: number;
  readonly values: Values;
}

/** Something wrong with a row that was found when it was carried out. */
export interface FoundFault extends FieldIssue {
  row: number;
}

/** Refuses rows, each at its cell; thrown by what carries them out. */
export class RowsRefused extends Error {
  constructor(readonly faults: readonly FoundFault[]) {
    super('rows refused');
  }
}

/** What the rows of a kind do: find the thing they are about, make it, or change it, as somebody would who types it. */
export interface ImportActs<Values> {
  /** The thing that the rows are about; null where it is new. */
  find(rows: readonly SaidRow<Values>[], acting: Acting): Promise<string | null>;
  create(rows: readonly SaidRow<Values>[], acting: Acting): Promise<string>;
  change(id: string, rows: readonly SaidRow<Values>[], acting: Acting): Promise<void>;
  /** At which cell a refusal is told. */
  fieldOf(code: string, params: Readonly<Record<string, unknown>>): string;
  /** What would be free instead of what was refused. */
  insteadOf?(params: Readonly<Record<string, unknown>>, acting: Acting, locale: Locale): Promise<Instead[]>;
  /** What looks odd in what was made, without being refused. */
  remarks?(id: string, acting: Acting): Promise<FieldIssue[]>;
}
