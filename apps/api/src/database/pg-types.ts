import pg from 'pg';

const BIGINT = 20;
const DATE = 1082;
const TIMESTAMPTZ = 1184;

/**
 * How values come out of PostgreSQL: days stay text, instants become ISO strings, big integers numbers.
 * Rows then look like the domain's types and like the wire, without a mapper.
 */
export const rowTypes: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (format !== 'binary') {
      if (oid === DATE) return (value: string) => value;
      if (oid === TIMESTAMPTZ) return (value: string) => new Date(value).toISOString();
      if (oid === BIGINT) return Number;
    }
    return pg.types.getTypeParser(oid, format);
  }) as typeof pg.types.getTypeParser,
};
