import { z } from 'zod';
import { Id } from '../kernel/schemas.ts';
import { Trade } from '../rooms/trade.ts';
import { CurriculumStatus, CurriculumUnit, NonUnitSubject } from './curriculum.ts';

const changeOf = <T extends z.ZodType>(value: T) => z.object({ before: value, after: value });

/** What of a unit that stands in both editions is different, and whether it stands elsewhere among the others. */
export const UnitChange = z
  .object({
    code: z.string(),
    title: z.string(),
    moved: z.object({ before: z.int(), after: z.int() }).nullable(),
    changes: z.object({
      title: changeOf(z.string()).optional(),
      lessonHours: changeOf(z.int()).optional(),
      theoryHours: changeOf(z.int().nullable()).optional(),
      practiceHours: changeOf(z.int().nullable()).optional(),
      compulsory: changeOf(z.boolean()).optional(),
      group: changeOf(z.string().nullable()).optional(),
      syllabus: changeOf(z.string().nullable()).optional(),
    }),
    /** Lines of the syllabus, element to indicator, that went and came. */
    syllabusLines: z.object({ removed: z.array(z.string()), added: z.array(z.string()) }),
  })
  .meta({ id: 'UnitChange' });
export type UnitChange = z.output<typeof UnitChange>;

const EditionName = z.object({
  id: Id,
  title: z.string(),
  edition: z.int(),
  status: CurriculumStatus,
  trade: Trade.nullable(),
});

/** Two editions beside each other. */
export const CurriculumComparison = z
  .object({
    before: EditionName,
    after: EditionName,
    added: z.array(CurriculumUnit),
    removed: z.array(CurriculumUnit),
    changed: z.array(UnitChange),
    /** Units that stand in both and say the same. */
    same: z.int(),
    subjects: z.object({
      added: z.array(NonUnitSubject),
      removed: z.array(NonUnitSubject),
      changed: z.array(changeOf(NonUnitSubject)),
    }),
    onTheJobHours: changeOf(z.int()),
    totalHours: changeOf(z.int()),
  })
  .meta({ id: 'CurriculumComparison' });
export type CurriculumComparison = z.output<typeof CurriculumComparison>;
