import type { CentreQuality, CentreQualityPage, CentreQualityQuery, ComparedPeriods, Page } from '@kompeten/domain';
import { z } from 'zod';
import { keyOf, keyPart, LATEST_ID, pageOf } from '../../database/paging.ts';
import { liesWithin } from '../../database/search.ts';
import type { Tx } from '../../database/transactions.ts';

const WaivedKey = z.tuple([keyPart.row, keyPart.id]);
const MOST = 2_147_483_647;

/** Whose sessions of which days are counted; null means the whole nation. */
export interface QualityScope extends ComparedPeriods, Pick<CentreQualityQuery, 'region'> {
  within: readonly string[] | null;
}

const midnight = (parameter: string) => `(${parameter}::date::timestamp at time zone 'Asia/Jakarta')`;
const liesIn = (from: string, until: string) =>
  `(s.starts_at >= ${midnight(from)} and s.starts_at < ${midnight(`(${until}::date + 1)`)})`;
const NOW = liesIn('$4', '$5');
const BEFORE = liesIn('$6', '$7');

const COUNTS = `
  count(*) filter (where ${NOW})::int as sessions,
  count(s.waiver_reason) filter (where ${NOW})::int as "sessionsWaived",
  json_build_object('from', $6::date, 'until', $7::date, 'sessions', count(*) filter (where ${BEFORE}),
    'sessionsWaived', count(s.waiver_reason) filter (where ${BEFORE})) as before,
  $4::date::text as "from", $5::date::text as "until"`;

const HELD = `
  from training_sessions s join cohorts c on c.id = s.cohort_id join centres t on t.id = c.centre_id
    join regions r on r.code = t.region_code
  where not s.called_off and s.starts_at <= $1 and (${NOW} or ${BEFORE})
    and ($2::text[] is null or ${liesWithin('t.region_code', '$2')})
    and ($3::text[] is null or ${liesWithin('t.region_code', '$3')})`;

const BY_CENTRE = `
  select t.id as "centreId", t.name as "centreName", t.region_code as "regionCode", r.name as "regionName", ${COUNTS}
  ${HELD} group by t.id, r.name`;

export class CentreQualityRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): CentreQualityRepository {
    return new CentreQualityRepository(tx);
  }

  /** One page of the centres that have held sessions in a period or the one before, most waivers first. */
  async list(
    scope: QualityScope,
    { cursor, limit }: Pick<CentreQualityQuery, 'cursor' | 'limit'>,
  ): Promise<Page<CentreQuality>> {
    const [waived, before] = keyOf(cursor, WaivedKey) ?? [MOST, LATEST_ID];
    const rows = await this.tx.sql<CentreQuality>(
      `select * from (${BY_CENTRE}) held where ("sessionsWaived", "centreId") < ($8::int, $9::uuid)
       order by "sessionsWaived" desc, "centreId" desc limit $10`,
      [...this.counted(scope), waived, before, limit + 1],
    );
    return pageOf(rows, limit, ({ sessionsWaived, centreId }) => [sessionsWaived, centreId]);
  }

  /** The figures of all of these centres together. */
  async total(scope: QualityScope): Promise<CentreQualityPage['total']> {
    const [total] = await this.tx.sql<CentreQualityPage['total']>(`select ${COUNTS} ${HELD}`, this.counted(scope));
    const none = { sessions: 0, sessionsWaived: 0 };
    return total ?? { ...scope.period, ...none, before: { ...scope.before, ...none } };
  }

  private counted({ period, before, region, within }: QualityScope): unknown[] {
    const days = [period.from, period.until, before.from, before.until];
    return [this.tx.at, within, region === undefined ? null : [region], ...days];
  }
}
