import pg from 'pg';

const ITEMS = 'issuance_items i join issuance_batches b on b.id = i.batch_id where b.round_id = $1';

/** What must never happen to the certificates of a round, each as a count. */
const faults = {
  'lines that are not issued': `select count(*) from ${ITEMS} and i.status <> 'issued'`,
  'people without exactly one certificate': `select count(*) from (select i.id from issuance_items i
      join issuance_batches b on b.id = i.batch_id
      left join certificates c on c.enrolment_id = i.enrolment_id and c.created_at >= b.requested_at
    where b.round_id = $1 group by i.id having count(c.id) <> 1) p`,
  'certificates without exactly one file and one issue': `select count(*) from (select i.certificate_id as id from ${ITEMS}) c
    where (select count(*) from certificate_files f where f.certificate_id = c.id) <> 1
      or (select count(*) from status_events e where e.certificate_id = c.id) <> 1`,
  'files that are not what was signed': `select count(*) from (select i.certificate_id as id from ${ITEMS}) l
    join certificates c on c.id = l.id join certificate_files f on f.certificate_id = c.id
    where c.status <> 'issued' or encode(sha256(f.pdf), 'hex') <> c.sha256`,
  'numbers skipped or given twice': `select count(*) from (select series_sequence
      - row_number() over (partition by centre_id, series_year order by series_sequence) as off from certificates
      where centre_id = (select centre_id from issuance_rounds where id = $1) and series_sequence is not null) s where off <> 0`,
  'certificates without exactly one mark of their file in the log': `select count(*)
    from (select i.certificate_id as id from ${ITEMS}) c where (select count(*) from log_entries e
      where e.table_name = 'certificate_files' and e.row_id = c.id::text and e.leaf_index is not null) <> 1`,
  'places in the log skipped or given twice': `select count(*) from (select leaf_index
      - row_number() over (order by leaf_index) + 1 as off from log_entries where leaf_index is not null) s
    where off <> 0 and $1::uuid is not null`,
} as const;

/** Looks for everything that must never have happened to a round; throws where something did. */
export async function assertFaultless(connectionString: string, roundId: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    const found: string[] = [];
    for (const [name, sql] of Object.entries(faults)) {
      const [row] = (await client.query<{ count: string }>(sql, [roundId])).rows;
      console.log(`${name}: ${row?.count}`);
      if (row?.count !== '0') found.push(name);
    }
    if (found.length > 0) throw new Error(`It went wrong: ${found.join(', ')}`);
  } finally {
    await client.end();
  }
}
