import { type CurriculumUnit, syllabusFrom, type UnitSyllabus } from '@kompeten/domain';
import { referenceUnits } from '../features/competencies/reference-units.repository.ts';

/** A unit as the demo story plans it. */
export type PlannedUnit = readonly [number: string, theory: number, practice: number, elective?: 'elective'];

const known = (number: string) => {
  const unit = referenceUnits.find(({ code }) => code === `CONTOH.KDKMP.${number}`);
  if (!unit) throw new Error(`The demo story teaches unit ${number}, which is not in the register`);
  return unit;
};

/** Units with their hours of theory and practice, the compulsory ones and the others in groups of their own. */
export const units = (...given: readonly PlannedUnit[]): CurriculumUnit[] =>
  given.map(([number, theoryHours, practiceHours, elective]) => {
    const { code, title, elements } = known(number);
    return {
      ...{ code, title, lessonHours: theoryHours + practiceHours, compulsory: elective === undefined },
      tested: elective === undefined,
      ...{ theoryHours, practiceHours, group: elective ? 'Kelompok unit pilihan' : 'Kelompok unit inti' },
      syllabus: elements.map((element) => element.title).join('; '),
    };
  });

/** Syllabi of planned units, out of the standard: one indicator for each criterion, the hours spread over them. */
export const syllabi = (...given: readonly PlannedUnit[]): UnitSyllabus[] =>
  units(...given).map((unit, at) => syllabusFrom(unit, known(given[at]?.[0] ?? '').elements));
