/**
 * The roles that an account holds on a day, as JSON: its own, and what colleagues gave it for a time. What it gave away
 * for that day is marked as resting. Both arguments are expressions of SQL.
 */
export const heldMemberships = (accountId: string, day: string): string => `coalesce((
  select json_agg(json_build_object('role', m.role, 'centreId', m.centre_id, 'certificationBodyId', m.certification_body_id,
    'cooperativeId', m.cooperative_id, 'regionCode', m.region_code, 'resting', exists (
      select from delegations d where d.source_id = m.id and d.withdrawn_at is null
        and ${day}::date between d.starts_on and d.ends_on)) order by m.id)
  from held_memberships m
  where m.account_id = ${accountId} and m.starts_on <= ${day}::date and (m.ends_on is null or m.ends_on >= ${day}::date)
), '[]')`;
