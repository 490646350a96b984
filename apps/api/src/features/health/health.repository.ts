import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import { pendingMigrations } from '../../database/migrate.ts';
import { POOL } from '../../database/prepared.ts';

@Injectable()
export class HealthRepository {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  /** What keeps this process from answering: an unreachable database, or one of another release. */
  async obstacles(): Promise<string[]> {
    try {
      return (await pendingMigrations(this.pool)).map((name) => `migration pending: ${name}`);
    } catch {
      return ['database unreachable'];
    }
  }
}
