// A certificate that was revoked, or reduced to a statement of units, stands in nobody's way.
const CERTIFICATE_GONE = `(select count(*) > 0 and bool_and(x.status in ('void', 'revoked', 'replaced'))
    from certificates x join certification_decisions d on d.id = x.decision_id join candidacies k on k.id = d.candidacy_id
    where k.application_id = a.id and x.kind = 'competency')`;

/** What came before of a person ($1) for a scheme ($2, null for all), but for one application ($3, null for none). */
export const EARLIER = `
  select a.number, a.body_id as "bodyId", a.status, a.scheme_id as "schemeId", a.scheme_version_id as "schemeVersionId", a.closed_at as "closedAt", a.outcome,
    a.decided_on::text as "decidedOn", case when ${CERTIFICATE_GONE} then null else a.valid_until::text end as "validUntil",
    a.missing_units as "missingUnits",
    (select c.id from candidacies c where c.application_id = a.id and c.removed_at is null order by c.id desc limit 1)
      as "candidacyId"
  from assessment_applications a where a.person_id = $1 and ($2::uuid is null or a.scheme_id = $2)
    and ($3::uuid is null or a.id <> $3)`;
