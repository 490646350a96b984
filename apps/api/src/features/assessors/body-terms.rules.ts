/**
 * The licences of bodies that no later one follows, and the certificates of assessors who work for one, with their last day;
 * in SQL, as `BodyTerm` with the accounts whom it concerns.
 */
export const BODY_TERMS = `
  with licence as (select l.*, greatest(l.valid_until, (l.lift->>'until')::date) as last_day from body_licences l)
  select 'licence' as kind, l.id, l.body_id as "bodyId", b.name as "bodyName", null as "fullName", l.number,
    l.valid_from::text as "validFrom", l.last_day::text as "validUntil", '{}'::uuid[] as "accountIds"
  from licence l join certification_bodies b on b.id = l.body_id
  where not exists (select from licence later where later.body_id = l.body_id and later.last_day > l.last_day)
  union all
  select 'met', a.id, a.body_id, b.name, p.full_name, a.met_number, a.valid_from::text, a.valid_until::text,
    array_remove(array[a.account_id], null)
  from assessor_profiles a join certification_bodies b on b.id = a.body_id join people p on p.id = a.person_id
  where a.active`;
