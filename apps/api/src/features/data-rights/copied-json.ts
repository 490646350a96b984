/** SQL by name: what a field of the copy is read from. */
export type Fields = Readonly<Record<string, string>>;

/** A JSON object of these fields. */
export const objectOf = (fields: Fields): string =>
  `json_build_object(${Object.entries(fields)
    .map(([name, sql]) => `'${name}', ${sql}`)
    .join(', ')})`;

/** A JSON list of what stands in other tables, in an order. */
export const listOf = (fields: Fields, from: string, order: string): string =>
  `coalesce((select json_agg(${objectOf(fields)} order by ${order}) from ${from}), '[]'::json)`;

/** A JSON list of single values. */
export const valuesOf = (value: string, from: string): string =>
  `coalesce((select json_agg(${value} order by ${value}) from ${from}), '[]'::json)`;

/** A JSON object from another table, or null. */
export const oneOf = (fields: Fields, from: string): string => `(select ${objectOf(fields)} from ${from})`;

/** A statement whose rows are JSON objects under the name `one`. */
export const rowsOf = (fields: Fields, from: string, order: string): string =>
  `select ${objectOf(fields)} as one from ${from} order by ${order}`;
