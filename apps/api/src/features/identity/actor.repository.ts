import type { Actor, CardGround, Membership, Permission } from '@kompeten/domain';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../config.ts';
import { Prepared, statement } from '../../database/prepared.ts';
import { heldMemberships } from './held-memberships.rules.ts';
import { sessionLives } from './session-policy.ts';

const MEMBERSHIPS = `${heldMemberships('a.id', '$3')} as memberships`;

const BY_SESSION = statement(`
  select a.id as "accountId", a.full_name as "fullName", a.person_id as "personId", a.demo, s.via,
    s.second_factor_at is not null as "secondFactorGiven", null::text[] as scopes, s.claim_issuer_ids as "claimedIssuerIds",
    case s.via when 'claim' then
      json_build_object('enrolmentId', s.claim_enrolment_id, 'applicationId', s.claim_application_id) end as "claimGround",
    s.last_seen_at < $2::timestamptz - interval '1 minute' as stale, ${MEMBERSHIPS}
  from sessions s join accounts a on a.id = s.account_id
  where s.token_hash = $1 and a.status = 'active' and (not a.demo or $4) and s.expires_at > $2
    and s.last_seen_at > $2::timestamptz - make_interval(secs => case s.via when 'claim' then $5::int else $6::int end)`);

const BY_TOKEN = statement(`
  select a.id as "accountId", a.full_name as "fullName", a.person_id as "personId", a.demo, 'access_token' as via,
    false as "secondFactorGiven", t.scopes, null::uuid[] as "claimedIssuerIds",
    t.last_used_at is null or t.last_used_at < $2::timestamptz - interval '1 minute' as stale, ${MEMBERSHIPS}
  from access_tokens t join accounts a on a.id = t.account_id
  where t.token_hash = $1 and a.status = 'active' and (not a.demo or $4) and t.expires_on >= $3::date`);

const BY_ACCOUNT = statement(`
  select a.id as "accountId", a.full_name as "fullName", a.person_id as "personId", a.demo, 'session' as via,
    false as "secondFactorGiven", null::text[] as scopes, null::uuid[] as "claimedIssuerIds", false as stale, ${MEMBERSHIPS}
  from accounts a where a.id = $1 and a.status = 'active' and (not a.demo or $2)`);

const TOUCH_SESSION = statement('update sessions set last_seen_at = $2 where token_hash = $1');
const TOUCH_TOKEN = statement('update access_tokens set last_used_at = $2 where token_hash = $1');

interface ActorRow {
  accountId: string;
  fullName: string;
  personId: string | null;
  demo: boolean;
  via: Actor['via'];
  secondFactorGiven: boolean;
  scopes: Permission[] | null;
  claimedIssuerIds: string[] | null;
  claimGround?: CardGround | null;
  stale: boolean;
  memberships: Membership[];
}

/** When a caller is looked for, and whether that counts as their being there. */
export interface Look {
  now: string;
  today: string;
  counts: boolean;
}

/** Reads who calls with one prepared statement: it runs before every request. */
@Injectable()
export class ActorRepository {
  constructor(
    private readonly prepared: Prepared,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Whose session a cookie's secret opens, if it is alive. */
  async bySession(tokenHash: Buffer, { now, today, counts }: Look): Promise<Actor | null> {
    const lives = [sessionLives.claim.idleSeconds, sessionLives.session.idleSeconds];
    const [row] = await this.prepared.rows<ActorRow>(BY_SESSION, [
      tokenHash,
      now,
      today,
      this.config.loopback,
      ...lives,
    ]);
    if (row?.stale && counts) await this.prepared.rows(TOUCH_SESSION, [tokenHash, now]);
    return row ? actorOf(row) : null;
  }

  /** Whose access token a secret is, if it is in force. */
  async byToken(tokenHash: Buffer, { now, today, counts }: Look): Promise<Actor | null> {
    const [row] = await this.prepared.rows<ActorRow>(BY_TOKEN, [tokenHash, now, today, this.config.loopback]);
    if (row?.stale && counts) await this.prepared.rows(TOUCH_TOKEN, [tokenHash, now]);
    return row ? actorOf(row) : null;
  }

  /** Who holds an account, for work that goes on without them; null where they may no longer come in. */
  async byAccount(accountId: string, today: string): Promise<Actor | null> {
    const [row] = await this.prepared.rows<ActorRow>(BY_ACCOUNT, [accountId, this.config.loopback, today]);
    return row ? actorOf(row) : null;
  }
}

function actorOf({
  accountId,
  fullName,
  personId,
  memberships,
  via,
  scopes,
  claimedIssuerIds,
  claimGround,
  demo,
  secondFactorGiven,
}: ActorRow): Actor {
  return {
    accountId,
    fullName,
    personId,
    memberships,
    via,
    tokenScopes: scopes,
    claimedIssuerIds,
    claimGround,
    secondFactor: demo || secondFactorGiven,
  };
}
