import type { Actor, ApiKeyScope, Permission, RateClass } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Prepared, statement } from '../../database/prepared.ts';

const BY_HASH = statement(`
  select id, organisation, scopes, rate_class as "rateClass",
    last_used_at is null or last_used_at < $2::timestamptz - interval '1 minute' as stale
  from api_keys where key_hash = $1 and revoked_at is null and expires_on >= $3::date`);

const BY_ID = statement(
  'select id, organisation, scopes, rate_class as "rateClass", false as stale from api_keys where id = $1',
);

const TOUCH = statement('update api_keys set last_used_at = $2 where id = $1');

/** A key that opens something, as far as a call needs it. */
export interface CallingKey {
  id: string;
  organisation: string;
  scopes: ApiKeyScope[];
  rateClass: RateClass;
  stale: boolean;
}

const permissionsOf: Record<ApiKeyScope, readonly Permission[]> = {
  verify: ['api_key.use'],
  watch: ['api_key.use', 'webhook.read', 'webhook.manage'],
};

/** Reads whose key calls, with one prepared statement: it runs before every request that carries one. */
@Injectable()
export class KeyActorRepository {
  constructor(private readonly prepared: Prepared) {}

  /** The actor of a key's secret; null where it is not in force. */
  async byHash(keyHash: Buffer, { now, today }: { now: string; today: string }): Promise<Actor | null> {
    const [key] = await this.prepared.rows<CallingKey>(BY_HASH, [keyHash, now, today]);
    if (key?.stale) await this.prepared.rows(TOUCH, [key.id, now]);
    return key ? actorOf(key) : null;
  }

  /** A key by its id. */
  async find(id: string): Promise<CallingKey | null> {
    const [key] = await this.prepared.rows<CallingKey>(BY_ID, [id]);
    return key ?? null;
  }
}

function actorOf({ id, organisation, scopes }: CallingKey): Actor {
  const anchors = { centreId: null, certificationBodyId: null, cooperativeId: null, regionCode: null };
  return {
    ...{ accountId: id, fullName: organisation, personId: null, via: 'api_key' },
    memberships: [{ role: 'employer', ...anchors }],
    tokenScopes: [...new Set(scopes.flatMap((scope) => permissionsOf[scope]))],
    ...{ claimedIssuerIds: null, secondFactor: false },
  };
}
