/** A field of a row as an array parameter takes it; a list of ids inside it travels as PostgreSQL writes it. */
type Field = string | number | boolean | null | readonly string[];

/** Rows turned into one array a field, for `unnest`. */
export function columnsOf<K extends string>(rows: readonly Record<K, Field>[], fields: readonly K[]): unknown[][] {
  return fields.map((field) => rows.map((row) => written(row[field])));
}

const written = (field: Field) => (Array.isArray(field) ? `{${field.join(',')}}` : field);
