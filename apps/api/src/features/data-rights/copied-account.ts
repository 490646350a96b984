import { isoColumn as iso } from '../../database/iso-column.ts';
import { listOf, oneOf, rowsOf } from './copied-json.ts';
import { ofAccount } from './opened.rules.ts';

const MEMBERSHIPS = listOf(
  {
    ...{ role: 'm.role', centre: 't.name', body: 'b.name', cooperative: 'o.name', regionCode: 'm.region_code' },
    ...{ startsOn: 'm.starts_on', endsOn: 'm.ends_on', delegatedAs: 'm.delegated_as' },
  },
  `memberships m left join centres t on t.id = m.centre_id left join cooperatives o on o.id = m.cooperative_id
     left join certification_bodies b on b.id = m.certification_body_id where m.account_id = y.id`,
  'm.starts_on, m.id',
);

const DELEGATIONS = listOf(
  {
    ...{ role: 'm.role', capacity: 'd.capacity', startsOn: 'd.starts_on', endsOn: 'd.ends_on', reason: 'd.reason' },
    ...{ received: 'd.colleague_id = y.id', withdrawnAt: iso('d.withdrawn_at') },
    otherName: 'case when d.colleague_id = y.id then giver.full_name else colleague.full_name end',
    withdrawalReason: 'd.withdrawal_reason',
  },
  `delegations d join memberships m on m.id = d.source_id join accounts giver on giver.id = m.account_id
     join accounts colleague on colleague.id = d.colleague_id where y.id in (m.account_id, d.colleague_id)`,
  'd.starts_on, d.id',
);

const TOKENS = listOf(
  {
    ...{ name: 'k.name', createdAt: iso('k.created_at'), expiresOn: 'k.expires_on' },
    lastUsedAt: iso('k.last_used_at'),
  },
  'access_tokens k where k.account_id = y.id',
  'k.id',
);

/** Prepared devices, and those whose key alone is kept. */
const DEVICES = listOf(
  { cohort: 'd.cohort', label: 'd.label', preparedAt: iso('d.prepared_at'), lastHeardAt: iso('d.last_heard_at') },
  `(select c.title as cohort, p.label, p.prepared_at, p.last_heard_at
      from cohort_devices p join cohorts c on c.id = p.cohort_id where p.account_id = y.id
    union all select null, null, k.made_at, null from device_keys k where k.account_id = y.id) d`,
  'd.prepared_at',
);

const NOTIFICATIONS = listOf(
  {
    ...{ kind: 'n.kind', at: iso('n.at'), byName: 'n.by_name', count: 'n.count', inProduct: 'n.in_product' },
    readAt: iso('n.read_at'),
  },
  'notifications n where n.account_id = y.id',
  'n.at, n.id',
);

const ACTS = listOf(
  { type: 'v.type', count: 'v.count', firstAt: iso('v.first_at'), lastAt: iso('v.last_at') },
  `(select a.type, count(*), min(a.at) as first_at, max(a.at) as last_at from audit_events a
    where a.actor_id = y.id group by a.type) v`,
  'v.type',
);

/** The account by which somebody signs in, with roles, devices and notices; secrets stay hashed and sealed. */
export const ACCOUNT = rowsOf(
  {
    ...{ email: 'y.email', fullName: 'y.full_name', status: 'y.status', createdAt: iso('y.created_at') },
    ...{ secondFactorOn: 'y.second_factor_on', memberships: MEMBERSHIPS, delegations: DELEGATIONS },
    ...{ accessTokens: TOKENS, devices: DEVICES, notifications: NOTIFICATIONS, acts: ACTS },
    calendarFeeds: listOf(
      { createdAt: iso('f.created_at') },
      'calendar_feeds f where f.account_id = y.id',
      'f.created_at',
    ),
    notificationSettings: oneOf(
      { locale: 's.locale', switchedOff: 's.switched_off' },
      'notification_settings s where s.account_id = y.id',
    ),
  },
  `accounts y where ${ofAccount('y')}`,
  'y.created_at',
);
