import type { CurriculumUnit, UnitSyllabus } from '@kompeten/domain';
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
      ...{ theoryHours, practiceHours, group: elective ? 'Kelompok unit pilihan' : 'Kelompok unit inti' },
      syllabus: elements.map((element) => element.title).join('; '),
    };
  });

/** Syllabi of planned units: one indicator for each criterion, the hours spread over them in quarters. */
export const syllabi = (...given: readonly PlannedUnit[]): UnitSyllabus[] =>
  given.map(([number, theory, practice]) => {
    const { code, elements } = known(number);
    const count = elements.reduce((sum, { criteria }) => sum + criteria.length, 0);
    const [theories, practices] = [spread(theory, count), spread(practice, count)];
    const indicators = (text: string) => [
      {
        text: `Peserta menunjukkan: ${lowered(text)}`,
        theoryHours: theories.pop() ?? 0,
        practiceHours: practices.pop() ?? 0,
      },
    ];
    return {
      unitCode: code,
      elements: elements.map(({ criteria, ...element }) => ({
        ...element,
        criteria: criteria.map((criterion) => ({ ...criterion, indicators: indicators(criterion.text) })),
      })),
    };
  });

/** Hours in quarters over so many parts, the first ones a quarter longer. */
function spread(hours: number, parts: number): number[] {
  const quarters = hours * 4;
  const each = Math.floor(quarters / parts);
  return Array.from({ length: parts }, (_, at) => (each + (at < quarters % parts ? 1 : 0)) / 4).reverse();
}

const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
