/** A column of instants as the domain writes them, for plain SQL. */
export const isoColumn = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
