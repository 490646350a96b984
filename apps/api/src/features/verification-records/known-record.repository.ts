import type { KnownRecord } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { isoColumn } from '../../database/iso-column.ts';
import { Prepared, statement } from '../../database/prepared.ts';

const BY_CODE = statement(`
  select code, sha256, lines, ${isoColumn('made_at')} as "madeAt", to_char(known_until, 'YYYY-MM-DD') as "knownUntil"
  from verification_records where code = $1`);
const BY_FILE = statement('select 1 as known from verification_records where sha256 = $1');

/** What is known of records, read by anybody: prepared statements, no transaction. */
@Injectable()
export class KnownRecordRepository {
  constructor(private readonly prepared: Prepared) {}

  async find(code: string): Promise<KnownRecord | null> {
    const [row] = await this.prepared.rows<KnownRecord>(BY_CODE, [code]);
    return row ?? null;
  }

  async hasFile(sha256: string): Promise<boolean> {
    return (await this.prepared.rows(BY_FILE, [sha256])).length > 0;
  }
}
