import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RecordPart } from '@kompeten/domain';
import { Transactions } from '../../database/transactions.ts';
import { loadDemo } from '../../demo/load-demo.ts';
import { differenceOf, everyRow } from '../../testing/every-row.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { erasable } from './erasable.ts';
import { ErasureRepository } from './erasure.repository.ts';

const WHOLE_STORY = 240_000;

/** What the demo story does not have, twice each. */
const MORE = [
  `insert into enrolment_photos (enrolment_id, content_sealed, consent_at, added_by_id, added_by_name, for_certificate)
     select id, '\\x00', now(), gen_random_uuid(), 'Uji', true from enrolments order by id limit 2`,
  `insert into exam_answers (paper_id, item_id, generation, version, answer, timing, saved_at)
     select id, gen_random_uuid(), 1, 1, '"a"', 'in_time', now() from exam_papers order by id limit 2`,
  `insert into mentoring_files (id, mentorship_id, type, content, sha256, added_by, added_at)
     select gen_random_uuid(), mentorships.id, 'image/jpeg', '\\x00', 'x', (select id from accounts limit 1), now() from mentorships
     order by mentorships.id limit 2`,
  `update complaints set contact_sealed = '\\x00'`,
  `insert into evidence_files (evidence_id, type, sealed, sha256, added_at)
     select id, 'image/jpeg', '\\x00', 'x', now() from assessment_evidence order by id limit 2`,
  `update enrolments set phone = '0812-0000-0001', email = 'uji@uji.example' where id in
     (select id from enrolments order by id desc limit 2)`,
  `update placements set person_id = (select id from people order by id limit 1) where person_id is null`,
  `insert into identity_vouchers (id, person_id, kind, first_witness, first_relation, second_witness, second_relation, recorded_at)
     select gen_random_uuid(), id, 'two_witnesses', 'Saksi ' || id, 'paman', 'Ani', 'bibi', now() from people`,
  `update placements set evidence_ids = array(select id from mentoring_files order by id limit 1)
     where id = (select min(id::text)::uuid from placements)`,
];

/** The tables that emptying a part may change beside the ledger. */
const touches: Record<RecordPart, readonly string[]> = {
  contacts: ['application_pin_codes', 'contacts', 'enrolments', 'sign_in_codes'],
  background: ['enrolments'],
  photos: ['enrolment_photos'],
  excuse_letters: ['excuses'],
  training_applications: ['enrolments', 'selection_scores', 'training_applications'],
  share_links: ['share_links', 'share_looks'],
  placements: ['mentoring_files', 'placements'],
  identity: ['accounts', 'identity_vouchers', 'merge_steps', 'people'],
  application_forms: ['application_submissions', 'assessment_applications'],
  assessment_files: ['assessment_files', 'evidence_files'],
  written_answers: ['exam_answers', 'exam_keyings', 'exam_papers'],
  adjustments: ['reasonable_adjustments'],
  paper_sheets: ['paper_sheets'],
  mentoring_files: ['mentoring_files'],
  complaint_contacts: ['complaints'],
  data_requests: ['data_request_steps', 'data_requests'],
};

describe('emptying a part of the records', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
    await loadDemo(api.app);
    for (const statement of MORE) await sql(api, statement);
  }, WHOLE_STORY);
  afterAll(() => api?.stop());

  const standing = async (part: RecordPart) =>
    (
      await sql<{ id: string }>(
        api,
        `with asked as (select current_date as today, 14 as appeal_days, null::uuid as request_id)
         select id from (${erasable[part].rows}) r order by id`,
      )
    ).map(({ id }) => id);
  const erase = (part: RecordPart, ids: string[]) =>
    api.app.get(Transactions).run((tx) => ErasureRepository.in(tx).erase(part, ids, 'retention'));

  it.each(RecordPart.options)('empties of %s exactly what is named, and no row of anything else', async (part) => {
    const ids = await standing(part);
    const [named = ''] = ids;
    expect(ids).not.toEqual([]);
    // Of a job the files behind it go with it; they are named by the job.
    const files = await sql<{ id: string }>(api, 'select unnest(evidence_ids) as id from placements where id = $1', [
      named,
    ]);
    const before = await everyRow(api);
    await erase(part, [named]);
    const { erasures, ...changed } = differenceOf(before, await everyRow(api));
    expect(erasures?.since).toEqual([expect.stringContaining(named)]);
    expect(Object.keys(changed)).not.toEqual([]);
    expect(Object.keys(changed).filter((table) => !touches[part].includes(table))).toEqual([]);
    const known = [named, ...files.map(({ id }) => id)];
    const rows = Object.values(changed).flatMap(({ before: gone }) => gone);
    expect(rows.filter((row) => !known.some((id) => row.includes(id)))).toEqual([]);
    expect(await standing(part)).toEqual(ids.filter((id) => id !== named));
    // Whoever vouched for somebody is named with them, and goes with them.
    const vouched = await sql(api, 'select from identity_vouchers where person_id = $1', [named]);
    if (part === 'identity') expect(vouched).toEqual([]);
    await erase(part, [named]);
    expect(await standing(part)).toEqual(ids.filter((id) => id !== named));
  });

  it('counts from the day in Jakarta on which something ended', async () => {
    await sql(api, `update complaints set changed_at = '2026-01-10T18:30:00Z', contact_sealed = '\\x00'`);
    const [first] = await sql(api, `select r.since::text from (${erasable.complaint_contacts.rows}) r`);
    expect(first).toEqual({ since: '2026-01-11' });
  });

  it('leaves a file that stands behind somebody else’s placement', async () => {
    await sql(
      api,
      `update placements set mentorship_id = f.mentorship_id, evidence_ids = array[f.id], person_id = (select min(id::text)::uuid from people)
       from (select id, mentorship_id from mentoring_files where content is not null and visit_id is null limit 1) f`,
    );
    const [first] = await standing('placements');
    const whole = async () =>
      Number((await sql<{ n: string }>(api, 'select count(content) as n from mentoring_files'))[0]?.n);
    const before = await whole();
    await erase('placements', [first ?? '']);
    expect(await whole()).toBe(before);
  });

  it('leaves no guardian of whoever was not taken', async () => {
    const [named = ''] = await standing('training_applications');
    await sql(api, `update enrolments set status = 'rejected', guardian = '{"fullName": "Ibu"}' where id = $1`, [
      named,
    ]);
    await erase('training_applications', [named]);
    expect(await sql(api, 'select guardian from enrolments where id = $1', [named])).toEqual([{ guardian: null }]);
  });
});
