import type { CentreQuality, CentreQualityQuery, Page } from '@kompeten/domain';
import { z } from 'zod';
import { keyOf, keyPart, LATEST_ID, pageOf } from '../../database/paging.ts';
import { liesWithin } from '../../database/search.ts';
import type { Tx } from '../../database/transactions.ts';

const WaivedKey = z.tuple([keyPart.row, keyPart.id]);
const MOST = 2_147_483_647;

const HELD = `
  select t.id as "centreId", t.name as "centreName", t.region_code as "regionCode", r.name as "regionName",
    count(*)::int as sessions, count(s.waiver_reason)::int as "sessionsWaived"
  from training_sessions s join cohorts c on c.id = s.cohort_id join centres t on t.id = c.centre_id
    join regions r on r.code = t.region_code
  where not s.called_off and s.starts_at <= $1
    and ($2::text[] is null or ${liesWithin('t.region_code', '$2')})
    and ($3::text[] is null or ${liesWithin('t.region_code', '$3')})
  group by t.id, r.name`;

export class CentreQualityRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): CentreQualityRepository {
    return new CentreQualityRepository(tx);
  }

  /** One page of the centres that have held sessions, most waivers first; null means the whole nation. */
  async list(
    { region, cursor, limit }: CentreQualityQuery,
    within: readonly string[] | null,
  ): Promise<Page<CentreQuality>> {
    const [waived, before] = keyOf(cursor, WaivedKey) ?? [MOST, LATEST_ID];
    const rows = await this.tx.sql<CentreQuality>(
      `select * from (${HELD}) held where ("sessionsWaived", "centreId") < ($4::int, $5::uuid)
       order by "sessionsWaived" desc, "centreId" desc limit $6`,
      [this.tx.at, within, region === undefined ? null : [region], waived, before, limit + 1],
    );
    return pageOf(rows, limit, ({ sessionsWaived, centreId }) => [sessionsWaived, centreId]);
  }
}
