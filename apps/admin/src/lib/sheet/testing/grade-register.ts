import { Problem } from '@kompeten/contract';
import {
  DomainError,
  deriveGrades,
  type Grade,
  type GradeEvent,
  gradeCohort,
  gradeKey,
  type Judgement,
} from '@kompeten/domain';
import type { Edit, Stored } from '../sheet.ts';

export type Mark = Judgement | null;

const enrolmentId = (index: number) => `00000000-0000-4000-8000-00000000000${index}`;

export const unitCode = 'CONTOH.KDKMP.01';

export const cellKey = (index: number) => gradeKey({ enrolmentId: enrolmentId(index), unitCode });

const now = '2025-08-11T09:00:00+07:00';

/** The register of one cohort in memory, ruled by the product's own law of grading. */
export class GradeRegister {
  readonly events: GradeEvent[] = [];
  private ids = 0;

  grades(): Map<string, Grade> {
    return new Map(deriveGrades(this.events).map((grade) => [gradeKey(grade), grade]));
  }

  /** Records a flight of cells, or throws what the API would answer. */
  push(author: string, flight: ReadonlyMap<string, Edit<Mark>>): Map<string, Stored<Mark>> {
    const entries = [...flight].map(([key, { value, base, eventId }]) => {
      const [id = ''] = key.split(' ');
      return { enrolmentId: id, unitCode, judgement: value, version: base ?? 0, eventId };
    });
    try {
      this.events.push(...gradeCohort(this.facts(), entries, this.context(author)));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      throw new Problem({ title: '', status: 409, code: error.code, params: error.params });
    }
    return this.pull();
  }

  /** A colleague judges on what stands now. */
  overwrite(author: string, index: number, value: Mark): void {
    const base = this.grades().get(cellKey(index))?.version ?? 0;
    this.push(author, new Map([[cellKey(index), { value, base, eventId: this.newId(), at: now }]]));
  }

  pull(): Map<string, Stored<Mark>> {
    return new Map(
      [...this.grades()].map(([key, grade]) => [
        key,
        {
          value: grade.judgement,
          version: grade.version,
          by: grade.recordedByName,
          byMe: grade.recordedById === 'me',
          at: grade.recordedAt,
        },
      ]),
    );
  }

  newId = () => `00000000-0000-4000-9000-${String(++this.ids).padStart(12, '0')}`;

  private facts(): Parameters<typeof gradeCohort>[0] {
    const people = [0, 1, 2, 3].map((index) => [enrolmentId(index), 'active'] as const);
    return {
      cohortId: enrolmentId(9),
      cohortStatus: 'running',
      unitCodes: new Set([unitCode]),
      unitsAhead: new Map(),
      enrolments: new Map(people),
      grades: this.grades(),
      knownEvents: new Map(this.events.map((event) => [event.id, gradeKey(event)])),
    };
  }

  private context(author: string): Parameters<typeof gradeCohort>[2] {
    return { authorId: author, authorName: author, deviceId: null, now, newId: this.newId };
  }
}
