/** Those who may sit on panels of a body ($1) and hear its appeals on a day ($2), by name; in SQL. */
export const PANEL_MEMBERS = `
  select distinct a.id as "accountId", a.full_name as "fullName" from memberships m join accounts a on a.id = m.account_id
  where m.role = 'panel_member' and m.certification_body_id = $1 and a.status = 'active'
    and m.starts_on <= $2::date and (m.ends_on is null or m.ends_on >= $2::date) order by a.full_name, a.id`;
