import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import pg from 'pg';

/** A candidate's seat in a written test under way. */
export interface BenchSeat {
  token: string;
  paperId: string;
  items: { id: string; options: string[] }[];
}

/** A save of an answer as a browser sends it. */
export interface BenchSave {
  seat: BenchSeat;
  itemId: string;
  version: number;
  choice: string;
}

/** The save of a seat by its number: every question in turn, and then again with the next version. */
export function saveOf(seat: BenchSeat, number: number): BenchSave {
  const item = seat.items[number % seat.items.length];
  const version = Math.floor(number / seat.items.length) + 1;
  return { seat, itemId: item?.id ?? '', version, choice: item?.options[number % item.options.length] ?? '' };
}

/** Seats so many candidates in the written test of the demo data, all of them under way. */
export async function fillRoom(connectionString: string, candidates: number): Promise<BenchSeat[]> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string; options: string[] }>(
      `select i.id, array(select o ->> 'id' from jsonb_array_elements(i.body -> 'options') o) as options
       from instrument_items i join exam_sittings s on s.set_id = i.set_id and s.status = 'open'
       where i.kind = 'multiple_choice' order by i.position limit 16`,
    );
    const seats = Array.from({ length: candidates }, () => ({
      ...{ token: randomBytes(24).toString('base64url'), paperId: randomUUID(), items: rows },
    }));
    await client.query(SEATED, [
      seats.map(({ paperId }) => paperId),
      seats.map(({ token }) => createHash('sha256').update(token).digest()),
      JSON.stringify(rows),
    ]);
    return seats;
  } finally {
    await client.end();
  }
}

const SEATED = `
  with seats as (select * from unnest($1::uuid[], $2::bytea[]) with ordinality s (paper_id, token_hash, place)),
    room as (select s.id, a.session_id, a.assessor_id, p.body_id, p.scheme_id, p.scheme_version_id
      from exam_sittings s join candidacies a on a.session_id = s.session_id
        join assessment_applications p on p.id = a.application_id where s.status = 'open' limit 1),
    persons as (insert into people (id, full_name, identity_kind, identity_reason, birth_date, created_at)
      select paper_id, 'Asesi ' || place, 'none', 'ukur', '1990', now() from seats),
    wishes as (insert into assessment_applications (id, number, body_id, scheme_id, scheme_version_id, person_id, purpose,
        status, form, checks, warnings, unit_codes, entered_by, created_at, demo, version)
      select paper_id, 'UKUR-' || paper_id, body_id, scheme_id, scheme_version_id, paper_id, 'certification', 'scheduled',
        '{}', '[]', '{}', '{}', 'staff', now(), true, 1 from seats, room),
    candidates as (insert into candidacies (id, session_id, application_id, person_id, assessor_id, status, version)
      select paper_id, session_id, paper_id, paper_id, assessor_id, 'in_progress', 1 from seats, room),
    papers as (insert into exam_papers (id, sitting_id, candidacy_id, seat_code, form, status, items, started_at, ends_at,
        extra_minutes, generation)
      select paper_id, room.id, paper_id, 'U' || place, 'A', 'running', $3::jsonb, now(), now() + interval '4 hours', 0, 1
      from seats, room)
  insert into exam_devices (token_hash, paper_id, generation, label, entered_at, seen_at)
  select token_hash, paper_id, 1, 'ukur', now(), now() from seats`;

const agent = new Agent({ keepAlive: true, maxSockets: 500 });

/** Saves one answer and waits until the product says that it is kept. */
export function sendSave(url: string, { seat: { token }, itemId, version, choice }: BenchSave): Promise<void> {
  const body = JSON.stringify({ token, itemId, version, answer: { choice } });
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    request(`${url}/api/v1/exam-seat/answers`, { method: 'POST', agent, headers }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`A save was answered ${response.statusCode}`));
      response.on('error', reject).resume().on('end', resolve);
    })
      .on('error', reject)
      .end(body);
  });
}

/** Those of some saves that the register does not hold. */
export async function lostOf(connectionString: string, saves: readonly BenchSave[]): Promise<number> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  const { rows } = await client.query<{ lost: number }>(
    `select count(*)::int as lost from unnest($1::uuid[], $2::uuid[], $3::int[]) s (paper_id, item_id, version)
     where not exists (select from exam_answers a where a.paper_id = s.paper_id and a.item_id = s.item_id
       and a.generation = 1 and a.version = s.version)`,
    [saves.map(({ seat }) => seat.paperId), saves.map(({ itemId }) => itemId), saves.map(({ version }) => version)],
  );
  await client.end();
  return rows[0]?.lost ?? saves.length;
}
