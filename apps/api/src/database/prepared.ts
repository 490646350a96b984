import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import pg from 'pg';

/** Under this token Nest injects the pool of plain connections. */
export const POOL = Symbol('POOL');

/** A pool of plain connections. */
export type Pool = pg.Pool;

/** A statement that PostgreSQL plans once a connection; for what is asked all day. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** Describes a prepared statement; its name comes from its text, so two versions never meet. */
export function statement(text: string): Statement {
  return { name: `k${createHash('sha256').update(text).digest('hex').slice(0, 20)}`, text };
}

@Injectable()
export class Prepared {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** Reads rows through a prepared statement. */
  async rows<Row extends object>({ name, text }: Statement, values: readonly unknown[]): Promise<Row[]> {
    // A description would be copied by the driver, field by field, at each call; what is a query already is taken as it is.
    const query = Object.assign(new pg.Query(text, [...values]), { name, text });
    const { rows } = await this.pool.query<Row>(query);
    return rows;
  }
}
