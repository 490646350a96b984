import type { EntitySchemaColumnOptions } from 'typeorm';

const iso = { to: (value: unknown) => value, from: (value: Date | null) => value?.toISOString() ?? null };

/** The kinds of column that tables are made of; each holds what the domain's type says. */
export const column = {
  id: { type: 'uuid', primary: true },
  uuid: { type: 'uuid' },
  text: { type: 'text' },
  boolean: { type: 'boolean' },
  integer: { type: 'integer' },
  day: { type: 'date' },
  instant: { type: 'timestamptz', transformer: iso },
  json: { type: 'jsonb' },
  bytes: { type: 'bytea' },
  texts: { type: 'text', array: true },
  uuids: { type: 'uuid', array: true },
} as const satisfies Record<string, EntitySchemaColumnOptions>;

/** When a row came to be, told by the database: whoever inserts leaves it out. */
export const madeAt = { createdAt: { ...column.instant, name: 'created_at', default: () => 'now()' } } as const;

/** What a row with such a column holds besides. */
export interface MadeAt {
  createdAt?: string;
}

/** The same column, allowing null. */
export function nullable<T extends EntitySchemaColumnOptions>(options: T): T & { nullable: true } {
  return { ...options, nullable: true };
}

/** A value that is read with each row but stored elsewhere: the query gets the row's alias and names one value. */
export function derived<T extends EntitySchemaColumnOptions>(
  options: T,
  query: (alias: string) => string,
): T & Pick<EntitySchemaColumnOptions, 'virtualProperty' | 'query'> {
  return { ...options, virtualProperty: true, query };
}

type Absent<Row> = { [Name in keyof Row]: null extends Row[Name] ? Name : never }[keyof Row];

/** A row that is stored for the first time: what may be null may be left out. */
export type NewRow<Row> = Omit<Row, Absent<Row>> & Partial<Pick<Row, Absent<Row>>>;
