/** A field of a row as an array parameter takes it; a list of ids inside it travels as PostgreSQL writes it. */
type Field = string | number | boolean | null | readonly string[];

/**
 * Rows turned into one array a field, for `unnest`, each written as PostgreSQL reads it: a sheet has thousands of fields,
 * and the driver would look twice at each of them.
 */
export function columnsOf<K extends string>(rows: readonly Record<K, Field>[], fields: readonly K[]): string[] {
  return fields.map((field) => `{${rows.map((row) => written(row[field])).join(',')}}`);
}

/** What needs no quotes: ids, codes, instants. The bare word null would be none. */
const PLAIN = /^(?!null$)[\w.:+-]+$/i;

function written(field: Field): string {
  if (field === null) return 'null';
  if (typeof field === 'string') return PLAIN.test(field) ? field : `"${field.replace(/["\\]/g, '\\$&')}"`;
  return typeof field === 'object' ? `"{${field.join(',')}}"` : String(field);
}
