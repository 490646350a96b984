import { AsyncLocalStorage } from 'node:async_hooks';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { DataSource, EntityManager, EntitySchema, ObjectLiteral, Repository } from 'typeorm';
import { Clock } from '../clock.ts';
import type { Statement } from './prepared.ts';
import { isRetryable, toDomainError } from './refusals.ts';

/** An open transaction: the only way to a repository. */
export class Tx {
  constructor(
    private readonly manager: EntityManager,
    /** The instant the transaction began; audit lines and rows made in it carry it. */
    readonly at: string,
  ) {}

  /** The typed table, inside this transaction. */
  table<Row extends ObjectLiteral>(schema: EntitySchema<Row>): Repository<Row> {
    return this.manager.getRepository(schema);
  }

  /** Plain SQL inside this transaction, for what the typed table cannot say. */
  sql<Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return this.manager.query<Row[]>(text, [...values]);
  }

  /** A prepared statement inside this transaction, for what is asked at every save; it answers the rows. */
  async rows<Row extends object>(prepared: Statement, values: readonly unknown[]): Promise<Row[]> {
    const connection: pg.ClientBase = await this.manager.queryRunner?.connect();
    const { rows } = await connection.query<Row>(prepared, [...values]);
    return rows;
  }

  /** Brings lines into a table by COPY, the fastest way there is; they are written as COPY reads them. */
  async copy(into: string, lines: string): Promise<void> {
    const connection: pg.ClientBase = await this.manager.queryRunner?.connect();
    await pipeline([lines], connection.query(copyFrom(`copy ${into} from stdin`)));
  }

  /** The same transaction at another instant, for what is told after the fact. */
  asOf(at: string): Tx {
    return new Tx(this.manager, at);
  }
}

const ambient = new AsyncLocalStorage<Tx>();
const ATTEMPTS = 4;

@Injectable()
export class Transactions {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Runs the work in one transaction: all of it or none; deadlocks are tried again; inside another one it joins it. */
  run<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.persist(work, () => this.source.transaction((manager) => work(new Tx(manager, this.clock.now()))));
  }

  /** Runs work that only reads, on one snapshot. */
  read<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.persist(work, () => this.onSnapshot(work));
  }

  /** Makes every transaction begun inside the work join one outer transaction, so that a request commits once. */
  joined<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.run((tx) => {
      const outer = ambient.getStore() ? tx.asOf(this.clock.now()) : tx;
      return ambient.run(outer, () => work(outer));
    });
  }

  private async persist<T>(work: (tx: Tx) => Promise<T>, attempt: () => Promise<T>): Promise<T> {
    const outer = ambient.getStore();
    if (outer) return work(outer);
    for (let tries = 1; ; tries += 1) {
      try {
        return await attempt();
      } catch (error) {
        if (tries >= ATTEMPTS || !isRetryable(error)) throw toDomainError(error);
      }
    }
  }

  /** One statement begins it, since lists and files are read all day; TypeORM would need two. */
  private async onSnapshot<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const runner = this.source.createQueryRunner();
    try {
      const connection: pg.ClientBase = await runner.connect();
      await connection.query('start transaction isolation level repeatable read, read only');
      try {
        return await work(new Tx(runner.manager, this.clock.now()));
      } finally {
        // Nothing was written. A connection that broke has ended its transaction by itself; the cause is told already.
        await Promise.allSettled([connection.query('commit')]);
      }
    } finally {
      await runner.release();
    }
  }
}
