import {
  type ChecklistUnit,
  criteriaOf,
  type ElectiveGroup,
  type SchemeUnit,
  type UnitElement,
} from '@kompeten/domain';
import type { Tx } from '../../database/transactions.ts';

/** What candidates are judged by: the scheme, and the criteria of its units. */
export class ChecklistRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): ChecklistRepository {
    return new ChecklistRepository(tx);
  }

  /** The units and groups of a version of a scheme. */
  async scheme(versionId: string): Promise<{ units: SchemeUnit[]; groups: ElectiveGroup[] }> {
    const [row] = await this.tx.sql<{ units: SchemeUnit[]; groups: ElectiveGroup[] }>(
      'select units, groups from scheme_versions where id = $1',
      [versionId],
    );
    return row ?? { units: [], groups: [] };
  }

  /** The units that were found K of a candidacy, by the decision in force and not by what was recommended (rule 12). */
  async foundCompetent(candidacyId: string): Promise<string[]> {
    const rows = await this.tx.sql<{ code: string }>(
      `select u->>'code' as code from certification_decisions d, jsonb_array_elements(d.units) u
       where d.candidacy_id = $1 and d.status = 'published' and u->>'result' = 'K'
         and not exists (select from certification_decisions n where n.supersedes_id = d.id and n.status = 'published')`,
      [candidacyId],
    );
    return rows.map(({ code }) => code);
  }

  /** The checklist of some units: their criteria as the register has them. */
  async checklist(units: readonly SchemeUnit[]): Promise<ChecklistUnit[]> {
    const known = await this.tx.sql<{ code: string; elements: UnitElement[] }>(
      'select code, elements from competency_units where code = any($1)',
      [units.map(({ code }) => code)],
    );
    const elements = new Map(known.map((unit) => [unit.code, unit.elements]));
    return units.map(({ code, title, group }) => ({
      ...{ code, title, group, criteria: criteriaOf(elements.get(code) ?? []) },
    }));
  }
}
