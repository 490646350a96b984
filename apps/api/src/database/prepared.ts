import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';

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
  async rows<Row extends object>(prepared: Statement, values: readonly unknown[]): Promise<Row[]> {
    // The driver copies a description field by field at each call, so it is handed the one there is and nothing more in it.
    const { rows } = await this.pool.query<Row>(prepared, [...values]);
    return rows;
  }
}
