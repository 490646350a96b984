import type { EntitySchema, EntitySchemaColumnOptions } from 'typeorm';
import { type Statement, statement } from './prepared.ts';

/**
 * Whole rows of a typed table, called `t`, by a prepared statement: for what is asked at every save, where building the
 * statement anew and planning it would cost more than its answer. `besides` names what else is read with each row.
 */
export function reading<Row>(
  { options }: EntitySchema<Row>,
  which: string,
  besides: readonly string[] = [],
): Statement {
  const fields = Object.entries<EntitySchemaColumnOptions | undefined>(options.columns).flatMap(([name, column]) =>
    column ? `${readOf(name, column)} as "${name}"` : [],
  );
  return statement(`select ${[...fields, ...besides].join(', ')} from ${options.tableName} t ${which}`);
}

const readOf = (name: string, { query, name: stored = name }: EntitySchemaColumnOptions) =>
  query ? `(${query('t')})` : `t.${stored}`;
