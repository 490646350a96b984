import type { ImportKind, InputIssue, Instead, Permission } from '@kompeten/domain';
import type { Locale } from '@kompeten/messages';
import type { Cell } from '../../spreadsheets/cell.ts';
import type { TemplateWords } from '../../spreadsheets/sheet-to-fill-in.ts';
import type { RegionIndex } from '../regions/regions.service.ts';

/** A field that a column of a file can hold. */
export interface KindField {
  readonly key: string;
  /** Headings that people write beside those of the template. */
  readonly alsoCalled: readonly string[];
  /** One field of each group must be matched before a file is read. */
  readonly group?: string;
}

/** Something wrong with a cell. */
export type FieldIssue = Omit<InputIssue, 'pointer'> & {
  field: string;
  /** What a refusal of a service says of itself. */
  params?: Readonly<Record<string, unknown>>;
  /** What would be free instead. */
  instead?: readonly Instead[];
};

/** What a row says in columns of the table, or null with everything that is wrong with its cells. */
export interface ReadValues {
  values: Record<string, unknown> | null;
  issues: FieldIssue[];
}

/** What reading a row may look at. */
export interface ReadingTools {
  readonly locale: Locale;
  readonly regions: RegionIndex;
}

/** One way to know that a row is about a thing that exists; `t` is the thing, `v` the values of the row as JSON. */
export interface NaturalKey {
  /** The field that is marked where two rows have the same key. */
  readonly field: string;
  /** SQL: the key of a row, null where it has none. */
  readonly of: string;
  /** SQL: whether the row is about the thing. */
  readonly matches: string;
}

/** What every kind of import is, as data: its fields, how a row is read, and who may bring it. */
interface KindDescription {
  readonly kind: ImportKind;
  readonly permission: Permission;
  readonly fields: readonly KindField[];
  words(locale: Locale): Omit<TemplateWords<string>, 'instructions' | 'column' | 'howTo' | 'example'> & {
    templateName: string;
  };
  read(cells: Readonly<Partial<Record<string, Cell>>>, tools: ReadingTools): ReadValues;
}

/** Rows by the hundred thousand, which PostgreSQL judges and merges all at once (decision 18). */
export interface KindBySets extends KindDescription {
  readonly way: 'sets';
  /** The table; it has `id` and `version`. */
  readonly table: string;
  /** Its columns that a row can fill. */
  readonly columns: readonly string[];
  /** What a new thing has where its row is silent. */
  readonly defaults: Readonly<Record<string, unknown>>;
  /** The strongest first. */
  readonly keys: readonly NaturalKey[];
  /** SQL over `t` and `v`: a row that is about a thing and yet is doubtful, so that a person is asked. */
  readonly doubts: readonly { field: string; code: string; when: string }[];
}

/** Where what a row brings is stored: the thing itself, what belongs to it, and what came with it and is nobody else's. */
export interface StoredThing {
  readonly table: string;
  readonly parts: readonly { table: string; column: string }[];
  readonly companion?: { table: string; column: string };
  /** SQL that answers a row where the thing ($1) is named by something that does not point to it. */
  readonly named?: string;
}

/** Texts by field; an empty one is absent. */
export type Texts = Readonly<Partial<Record<string, string>>>;

/** Rows that the services of their features take, one thing after another, as if somebody typed them (decision 19). */
export interface KindByServices extends KindDescription {
  readonly way: 'services';
  readonly stored: StoredThing;
  /** Rows that say one thing together have one key; undefined goes on with the row above. Without it each row is a thing. */
  keyOf?(cells: Texts): string | undefined;
  /** What the first row of a thing takes over from the row above, as far as it goes on there. */
  standing?(above: Texts, said: Texts): Texts;
  /** Where a row is marked that says a thing again which stands above it. */
  readonly keyField: string;
  /** Cells that nobody sees whole (rule 24). */
  readonly sealed: readonly string[];
}

/** A kind of import. Adding one is a file with this, a line in `kinds/index.ts`, and by services what its rows do. */
export type KindOfImport = KindBySets | KindByServices;
