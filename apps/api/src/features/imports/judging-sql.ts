import type { KindBySets } from './import-kind.ts';

/** An SQL text for a JSON list of one fault. */
const fault = (field: string | undefined, code: string) => `'[${JSON.stringify({ field, code })}]'::jsonb`;
const when = (condition: string, then: string) => `case when ${condition} then ${then} else '[]'::jsonb end`;

/** The rows that repeat the key of an earlier one, and for which key. */
function repeating({ keys }: KindBySets): string {
  const keyed = keys.map(({ field, of }, index) => `(${index}, '${field}', ${of})`);
  return `keyed as (
      select s.row, k.field, min(s.row) over (partition by k.place, k.key) as first
      from staged s cross join lateral (values ${keyed.join(', ')}) as k (place, field, key) where k.key is not null
    ), twice as (
      select row, jsonb_agg(jsonb_build_object('field', field, 'code', 'duplicate_in_file')) as found
      from keyed where row > first group by row
    )`;
}

/** The thing that each row is about; torn where its keys name two of them. */
function meeting({ table, keys }: KindBySets): string {
  const ids = keys.map((_, index) => `t${index}.id`);
  const target = `coalesce(${ids.join(', ')})`;
  const disagree = ids.slice(1).map((id) => `${id} <> ${ids[0]}`);
  const joins = keys.map(({ matches }, index) => {
    const condition = matches.replaceAll(/\bt\./g, `t${index}.`).replaceAll(/\bv->/g, 's.v->');
    return `left join ${table} t${index} on ${condition}`;
  });
  return `met as (
      select s.row, s.v, ${target} as target, coalesce(${disagree.join(' or ') || 'false'}, false) as torn,
        min(s.row) over (partition by ${target}) as first
      from staged s ${joins.join(' ')}
    )`;
}

/** What stands against a row, beyond what is wrong with its cells. */
function findings({ keys, doubts }: KindBySets): string {
  const repeated = when('m.target is not null and m.row > m.first', fault(keys[0]?.field, 'duplicate_in_file'));
  const asked = doubts.map(({ field, code, when: doubt }) =>
    when(`not m.torn and ${doubt.replaceAll(/\bv->/g, 'm.v->')}`, fault(field, code)),
  );
  return [`coalesce(w.found, ${repeated})`, when('m.torn', fault(keys[1]?.field, 'matches_two')), ...asked].join(
    ' || ',
  );
}

/**
 * Judges every row of an import ($1) at once: what it is about, whether the file says it twice, whether a person must be
 * asked, and whether it brings something new, changes something or says what is known. Only rows whose judgement differs
 * from the one they have are written.
 */
export function judgingSql(kind: KindBySets): string {
  return `
    with staged as materialized (
      select row, values as v from import_rows where import_id = $1 and values is not null
    ), ${repeating(kind)}, ${meeting(kind)}, judged as (
      select m.row, m.target, ${findings(kind)} as found,
        t.id is not null and jsonb_populate_record(t, m.v) is not distinct from t as same
      from met m left join twice w on w.row = m.row left join ${kind.table} t on t.id = m.target
    ), decided as (
      select row, target, found, case when found <> '[]' then 'rejected' when target is null then 'new'
        when same then 'same' else 'changed' end as outcome
      from judged
    )
    update import_rows r set target_id = d.target, found = d.found, outcome = d.outcome from decided d
    where r.import_id = $1 and r.row = d.row
      and (r.outcome <> d.outcome or r.target_id is distinct from d.target or r.found <> d.found)`;
}
