import { importPermission, type StandardColumn, standardColumns } from '@kompeten/domain';
import { standardSheetIn } from '@kompeten/messages';
import { z } from 'zod';
import { textsOf } from '../../../spreadsheets/text-rows.ts';
import { standardAlsoCalled } from '../../competencies/standard-headings.rules.ts';
import type { KindByServices } from '../import-kind.ts';

/** What a row says of a unit: one of its criteria; what is left out goes on with the row above. */
export const UnitRow = z.partialRecord(z.enum(standardColumns), z.string());
export type UnitRow = z.output<typeof UnitRow>;

const long: readonly StandardColumn[] = ['description', 'variableRange', 'assessmentGuide', 'criticalAspects'];

/** SQL: what names the code of a unit, beside what points to it; $1 is the unit. */
const NAMED = `select from competency_units u where u.id = $1 and (
  exists (select from scheme_versions v where v.units @> jsonb_build_array(jsonb_build_object('code', u.code)))
  or exists (select from curricula c where c.units @> jsonb_build_array(jsonb_build_object('code', u.code)))
  or exists (select from instructor_qualifications q where u.code = any(q.unit_codes)))`;

/** Competency standards with their units, which are known by their codes; each row is a criterion. */
export const standards: KindByServices = {
  way: 'services',
  kind: 'standards',
  permission: importPermission.standards,
  fields: standardColumns.map((key) => ({
    ...{ key, alsoCalled: standardAlsoCalled[key] ?? [] },
    ...((key === 'unitCode' || key === 'unitTitle') && { group: key }),
  })),
  words: standardSheetIn,
  read: (cells) => ({ values: textsOf(standardColumns, cells, long), issues: [] }),
  stored: {
    table: 'competency_units',
    parts: [],
    companion: { table: 'competency_standards', column: 'standard_id' },
    named: NAMED,
  },
  keyOf: ({ unitCode }) => unitCode,
  standing: (above, said) => {
    const { standard, decree } = said.standard || said.decree ? said : above;
    return { ...(standard && { standard }), ...(decree && { decree }) };
  },
  keyField: 'unitCode',
  sealed: [],
};
