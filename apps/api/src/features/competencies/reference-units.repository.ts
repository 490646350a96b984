import { isIllustrativeUnitCode, isOfficialUnitCode } from '@kompeten/domain';
import pg from 'pg';
import { newId } from '../../clock.ts';
import { businessUnits } from './reference/business-units.ts';
import { electiveUnits } from './reference/elective-units.ts';
import { officialUnits } from './reference/official-units.ts';
import { villageUnits } from './reference/village-units.ts';

/** Every unit that ships with the product: official ones and, marked as such, illustrative ones. */
export const referenceUnits = [...officialUnits, ...villageUnits, ...businessUnits, ...electiveUnits];

const SAVE = `insert into competency_units (id, code, title, illustrative, official_pattern, decree, elements)
  select id, code, title, illustrative, "officialPattern", decree, elements
  from json_to_recordset($1::json) as unit (id uuid, code text, title text, illustrative boolean,
    "officialPattern" boolean, decree text, elements jsonb)
  on conflict (code) do update
    set title = excluded.title, decree = excluded.decree, elements = excluded.elements
    where (competency_units.title, competency_units.decree, competency_units.elements)
      is distinct from (excluded.title, excluded.decree, excluded.elements)`;

/** Writes the units that ship with the product into the register, as the owner; a second run changes nothing. */
export async function importReferenceUnits(ownerUrl: string): Promise<number> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const units = referenceUnits.map((unit) => ({
      ...unit,
      id: newId(),
      illustrative: isIllustrativeUnitCode(unit.code),
      officialPattern: isOfficialUnitCode(unit.code),
    }));
    const { rowCount } = await client.query(SAVE, [JSON.stringify(units)]);
    return rowCount ?? 0;
  } finally {
    await client.end();
  }
}
