import pg from 'pg';
import { rowTypes } from '../database/pg-types.ts';
import type { TestApi } from './test-api.ts';

/** Asks the database itself, as the owner of the tables: what is really stored, and what it refuses. */
export async function sql<Row extends object>(api: TestApi, text: string, values: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: api.database.ownerUrl, types: rowTypes });
  await client.connect();
  try {
    return (await client.query<Row>(text, values)).rows;
  } finally {
    await client.end();
  }
}
