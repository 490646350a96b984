import pg from 'pg';

const BIGINT = 20;
const DATE = 1082;
const TIMESTAMPTZ = 1184;
const UUID_ARRAY = 2951;

const parsers = new Map<number, (value: string) => unknown>([
  [DATE, (value) => value],
  [TIMESTAMPTZ, isoOf],
  [BIGINT, Number],
  [UUID_ARRAY, (value) => (value === '{}' ? [] : value.slice(1, -1).split(','))],
]);

/**
 * How values come out of PostgreSQL: days stay text, instants become ISO strings, big integers numbers.
 * Rows then look like the domain's types and like the wire, without a mapper.
 */
export const rowTypes: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    const parser = format === 'binary' ? undefined : parsers.get(oid);
    return parser ?? pg.types.getTypeParser(oid, format);
  }) as typeof pg.types.getTypeParser,
};

const IN_UTC = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d{1,6}))?\+00$/;

/** An instant as PostgreSQL writes it; in UTC, as on every server of ours, it is nearly ISO already, and a sheet has hundreds. */
function isoOf(value: string): string {
  const [, day, time, fraction = ''] = IN_UTC.exec(value) ?? [];
  if (day === undefined) return new Date(value).toISOString();
  return `${day}T${time}.${fraction.padEnd(3, '0').slice(0, 3)}Z`;
}
