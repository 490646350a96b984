import type { PersonalData } from '@kompeten/domain';
import type { Tx } from '../../database/transactions.ts';

const iso = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const day = (column: string) => `to_char(${column}, 'YYYY-MM-DD')`;

const PERSON = `
  select full_name as "fullName", identity_kind as "identityKind", identity_last4 as "identityLast4",
    birth_date as "birthDate", ${iso('created_at')} as "recordedAt" from people where id = $1`;

const ENROLMENTS = `
  select t.name as centre, c.title as cohort, ${day('c.starts_on')} as "startsOn", ${day('c.ends_on')} as "endsOn", e.status,
    k.name as cooperative, e.cooperative_role as "cooperativeRole", e.sex, e.birth_place as "birthPlace", e.education,
    e.phone, e.email,
    (select json_build_object('number', a.number, 'channel', a.channel, 'nominatedBy', n.name,
      'appliedAt', ${iso('a.applied_at')}, 'consentedAt', ${iso('a.consented_at')}, 'motivation', a.motivation,
      'cooperative', a.cooperative_text, 'guardian', a.guardian ->> 'fullName', 'documentsSeen', a.documents_seen,
      'note', a.note, 'reason', a.reason, 'total', a.total, 'rank', a.rank)
      from training_applications a left join cooperatives n on n.id = a.nominated_by_id where a.enrolment_id = e.id)
      as application,
    coalesce((select json_agg(json_build_object('startsAt', ${iso('s.starts_at')}, 'status', a.status, 'note', a.note)
      order by s.starts_at) from attendance_records a join training_sessions s on s.id = a.session_id
      where a.enrolment_id = e.id), '[]') as attendance,
    coalesce((select json_agg(json_build_object('unit', g.unit_code, 'judgement', g.judgement, 'score', g.score,
      'note', g.note) order by g.unit_code) from grades g where g.enrolment_id = e.id and g.judgement is not null), '[]')
      as judgements,
    coalesce((select json_agg(json_build_object('kind', s.kind, 'unit', s.unit_code, 'score', s.score))
      from (select distinct on (kind, coalesce(unit_code, '')) kind, unit_code, score from test_scores
        where enrolment_id = e.id order by kind, coalesce(unit_code, ''), version desc) s where s.score is not null), '[]')
      as tests,
    coalesce((select json_agg(json_build_object('unit', r.unit_code, 'judgement', r.judgement, 'heldOn', r.held_on,
      'note', r.note) order by r.recorded_at) from remedial_evaluations r where r.enrolment_id = e.id), '[]') as remedials
  from enrolments e join cohorts c on c.id = e.cohort_id join centres t on t.id = c.centre_id
    left join cooperatives k on k.id = e.cooperative_id
  where e.person_id = $1 and ($2::uuid[] is null or c.centre_id = any($2)) order by c.starts_on, e.id`;

const CERTIFICATES = `
  select code, number, title, issuer, holder_name as "holderName", status, ${day('issued_on')} as "issuedOn",
    ${day('valid_until')} as "validUntil" from certificates
  where person_id = $1 and ($2::uuid[] is null or centre_id = any($2)) order by id`;

const CONTACTS = `
  select t.name as centre, c.kind, c.masked, ${iso('c.verified_at')} as "verifiedAt"
  from contacts c join centres t on t.id = c.centre_id
  where c.person_id = $1 and c.withdrawn_at is null and ($2::uuid[] is null or c.centre_id = any($2)) order by c.id`;

const LOOKS = `
  select ${iso('a.at')} as at, a.actor_name as "byName", a.data ->> 'reason' as reason,
    case a.type when 'enrolment.nik_revealed' then 'nik' when 'enrolment.record_viewed' then 'record' else 'excuse' end as what
  from enrolments e join cohorts c on c.id = e.cohort_id join audit_events a on a.subject_id = e.id::text
    or a.subject_id in (select x.id::text from excuses x where x.enrolment_id = e.id)
  where a.type in ('enrolment.nik_revealed', 'enrolment.record_viewed', 'excuse.file_seen')
    and e.person_id = $1 and ($2::uuid[] is null or c.centre_id = any($2))
  order by a.sequence`;

const EXCUSES = `
  select ${iso('s.starts_at')} as "startsAt", x.reason, x.status, x.answer, x.file_sealed is not null as "hasFile"
  from excuses x join enrolments e on e.id = x.enrolment_id join cohorts c on c.id = e.cohort_id
    join training_sessions s on s.id = x.session_id
  where e.person_id = $1 and ($2::uuid[] is null or c.centre_id = any($2)) order by x.asked_at, x.id`;

const PHOTOS = `
  select t.name as centre, ${iso('f.consent_at')} as "consentAt"
  from enrolment_photos f join enrolments e on e.id = f.enrolment_id join cohorts c on c.id = e.cohort_id
    join centres t on t.id = c.centre_id
  where e.person_id = $1 and ($2::uuid[] is null or c.centre_id = any($2)) order by f.consent_at`;

const REQUESTS = `
  select kind, status, ${iso('received_at')} as "receivedAt", (select count(*)::int from data_request_evidence f
      where f.data_request_id = data_requests.id and f.removed_at is null) as "evidenceFiles" from data_requests
  where person_id = $1 and ($2::uuid[] is null or centre_id = any($2)) order by id`;

/** Reads what is held about one person, for that person alone; null for the centres means all of them. */
export class PersonalDataRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): PersonalDataRepository {
    return new PersonalDataRepository(tx);
  }

  /** Everything held about somebody at some centres. */
  async of(personId: string, centreIds: readonly string[] | null): Promise<Omit<PersonalData, 'asOf'> | null> {
    const [person] = await this.tx.sql<PersonalData['person']>(PERSON, [personId]);
    if (!person) return null;
    const read = <Row>(sql: string) => this.tx.sql<Row>(sql, [personId, centreIds]);
    return {
      person,
      enrolments: await read<PersonalData['enrolments'][number]>(ENROLMENTS),
      certificates: await read<PersonalData['certificates'][number]>(CERTIFICATES),
      contacts: await read<PersonalData['contacts'][number]>(CONTACTS),
      excuses: await read<PersonalData['excuses'][number]>(EXCUSES),
      photos: await read<PersonalData['photos'][number]>(PHOTOS),
      identityLooks: await read<PersonalData['identityLooks'][number]>(LOOKS),
      requests: await read<PersonalData['requests'][number]>(REQUESTS),
    };
  }

  /** The centres that hold something about a person. */
  centresOf(
    personId: string,
    centreIds: readonly string[] | null,
  ): Promise<{ id: string; name: string; contact: string | null }[]> {
    return this.tx.sql(
      `select t.id, t.name, nullif(concat_ws(' · ', t.phone, t.email), '') as contact from centres t
       where ($2::uuid[] is null or t.id = any($2)) and (
         exists (select from enrolments e join cohorts c on c.id = e.cohort_id where e.person_id = $1 and c.centre_id = t.id)
         or exists (select from certificates f where f.person_id = $1 and f.centre_id = t.id)) order by t.name`,
      [personId, centreIds],
    );
  }

  /** Forgets by which telephone and e-mail a centre reached a person. */
  async forgetContacts(personId: string, centreId: string): Promise<void> {
    await this.tx.sql(
      `update enrolments e set phone = null, email = null, version = e.version + 1 from cohorts c
       where c.id = e.cohort_id and e.person_id = $1 and c.centre_id = $2 and (e.phone is not null or e.email is not null)`,
      [personId, centreId],
    );
  }
}
