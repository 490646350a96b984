import { isIllustrativeUnitCode, isOfficialUnitCode } from '@kompeten/domain';
import pg from 'pg';
import { newId } from '../../clock.ts';
import { businessUnits } from './reference/business-units.ts';
import { electiveUnits } from './reference/elective-units.ts';
import { officialUnits } from './reference/official-units.ts';
import { referenceStandards } from './reference/reference-standards.ts';
import { villageGuidance } from './reference/village-guidance.ts';
import { villageUnits } from './reference/village-units.ts';

/** Every unit that ships with the product: official ones and, marked as such, illustrative ones. */
export const referenceUnits = [...officialUnits, ...villageUnits, ...businessUnits, ...electiveUnits];

const SAVE_STANDARDS = `insert into competency_standards (id, title, decree, illustrative)
  select id, title, decree, illustrative
  from json_to_recordset($1::json) as standard (id uuid, title text, decree text, illustrative boolean)
  where not exists (select from competency_standards s where s.decree = standard.decree
    or (standard.decree is null and s.decree is null and lower(s.title) = lower(standard.title)))`;

/** A unit that is there stays as people have it; only what nobody has said of it is filled in. */
const SAVE_UNITS = `insert into competency_units as known (id, code, title, illustrative, official_pattern, standard_id, elements,
    description, variable_range, assessment_guide, critical_aspects)
  select unit.id, unit.code, unit.title, unit.illustrative, "officialPattern", s.id, elements,
    description, "variableRange", "assessmentGuide", "criticalAspects"
  from json_to_recordset($1::json) as unit (id uuid, code text, title text, illustrative boolean, "officialPattern" boolean,
    standard text, decree text, elements jsonb, description text, "variableRange" text, "assessmentGuide" text, "criticalAspects" text)
  left join competency_standards s on s.decree = unit.decree
    or (unit.decree is null and s.decree is null and lower(s.title) = lower(unit.standard))
  on conflict (code) do update set
    standard_id = coalesce(known.standard_id, excluded.standard_id),
    description = coalesce(known.description, excluded.description),
    variable_range = coalesce(known.variable_range, excluded.variable_range),
    assessment_guide = coalesce(known.assessment_guide, excluded.assessment_guide),
    critical_aspects = coalesce(known.critical_aspects, excluded.critical_aspects)
  where (known.standard_id is null and excluded.standard_id is not null)
    or (known.description is null and excluded.description is not null)`;

/** Writes the standards and units that ship with the product into the register, as the owner; a second run changes nothing. */
export async function importReferenceUnits(ownerUrl: string): Promise<number> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const standards = referenceStandards.map((standard) => ({ ...standard, id: newId() }));
    await client.query(SAVE_STANDARDS, [JSON.stringify(standards)]);
    const { rowCount } = await client.query(SAVE_UNITS, [JSON.stringify(referenceUnits.map(rowOf))]);
    return rowCount ?? 0;
  } finally {
    await client.end();
  }
}

function rowOf(unit: (typeof referenceUnits)[number]) {
  const illustrative = isIllustrativeUnitCode(unit.code);
  const standard = illustrative ? referenceStandards.find((each) => each.illustrative)?.title : undefined;
  const officialPattern = isOfficialUnitCode(unit.code);
  return { ...unit, ...villageGuidance[unit.code], id: newId(), illustrative, officialPattern, standard };
}
