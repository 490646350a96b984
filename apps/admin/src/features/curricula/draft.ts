import type {
  CurriculumChange,
  CurriculumDetail,
  CurriculumUnit,
  NonUnitSubject,
  Trade,
  UnitSyllabus,
} from '@kompeten/domain';
import type { z } from 'zod';

/** A number as it is typed: itself, or whatever stands in the field instead. */
export type Typed = number | string;

/** A unit of a draft as it is typed. */
export interface DraftUnit {
  code: string;
  title: string;
  group: string;
  theoryHours: Typed;
  practiceHours: Typed;
  lessonHours: Typed;
  compulsory: boolean;
  /** Whether it is tested before and after. */
  tested: boolean;
  syllabus: string;
}

/** A subject beside the units as it is typed; its key stays while its title is written. */
export interface DraftSubject {
  key: number;
  title: string;
  theoryHours: Typed;
  practiceHours: Typed;
}

/** A draft as it is typed. */
export interface Draft {
  title: string;
  summary: string;
  trade: Trade | '';
  units: DraftUnit[];
  subjects: DraftSubject[];
  onTheJob: { place: string; lessonHours: Typed };
  schemeVersionId: string | null;
  schemeClaim: 'full' | 'partial';
  syllabi: UnitSyllabus[];
}

/** Changes a part of a draft. */
export type Change = (change: (draft: Draft) => Partial<Draft>) => void;

/** What is typed begins with what is stored. */
export function draftOf(curriculum: CurriculumDetail): Draft {
  const { title, summary, trade, units, subjects, onTheJob, schemeVersionId, schemeClaim, syllabi } = curriculum;
  return {
    ...{ title, summary: summary ?? '', trade: trade ?? '', schemeVersionId, schemeClaim, syllabi },
    units: units.map(draftUnitOf),
    subjects: subjects.map((subject, key) => ({ ...subject, key })),
    onTheJob: onTheJob ?? { place: '', lessonHours: '' },
  };
}

/** A unit as it is typed. */
export function draftUnitOf(unit: CurriculumUnit): DraftUnit {
  const { group, theoryHours, practiceHours, syllabus } = unit;
  const typed = { group: group ?? '', theoryHours: theoryHours ?? '', practiceHours: practiceHours ?? '' };
  return { ...unit, ...typed, syllabus: syllabus ?? '', tested: unit.tested ?? false };
}

/** A unit with other hours: theory and practice make the sum by themselves once both are there. */
export function withHours(
  unit: DraftUnit,
  change: Partial<Pick<DraftUnit, 'theoryHours' | 'practiceHours'>>,
): DraftUnit {
  const next = { ...unit, ...change };
  const { theoryHours, practiceHours } = next;
  const isWhole = typeof theoryHours === 'number' && typeof practiceHours === 'number';
  return isWhole ? { ...next, lessonHours: theoryHours + practiceHours } : next;
}

const absent = (typed: Typed) => (typed === '' ? null : typed);

/** The change that a draft asks for; what is no number yet is left for the schema to refuse. */
export function changeOf(draft: Draft, version: number): z.input<typeof CurriculumChange> {
  const { units, subjects, onTheJob, syllabi, summary, trade, ...own } = draft;
  const codes = new Set(units.map(({ code }) => code));
  const isNoJob = onTheJob.place.trim() === '' && onTheJob.lessonHours === '';
  return {
    ...own,
    ...{ version, summary: summary.trim() === '' ? null : summary, trade: trade === '' ? null : trade },
    units: units.map(bodyOfUnit) as CurriculumUnit[],
    subjects: subjects.map(bodyOfSubject),
    onTheJob: isNoJob ? null : (onTheJob as { place: string; lessonHours: number }),
    syllabi: syllabi.filter(({ unitCode, elements }) => codes.has(unitCode) && elements.length > 0),
  };
}

const bodyOfUnit = ({ group, theoryHours, practiceHours, syllabus, ...unit }: DraftUnit) => ({
  ...unit,
  ...{ group: group.trim() === '' ? null : group, syllabus: syllabus.trim() === '' ? null : syllabus },
  ...{ theoryHours: absent(theoryHours), practiceHours: absent(practiceHours) },
});

const bodyOfSubject = ({ title, theoryHours, practiceHours }: DraftSubject) =>
  ({ title, theoryHours: absent(theoryHours) ?? 0, practiceHours: absent(practiceHours) ?? 0 }) as NonUnitSubject;

/** What of a draft can be counted already: typed numbers count, other things do not. */
export function countable(
  draft: Pick<Draft, 'units' | 'subjects' | 'onTheJob'>,
): Pick<CurriculumDetail, 'units' | 'subjects' | 'onTheJob'> {
  const number = (typed: Typed) => (typeof typed === 'number' ? typed : 0);
  const split = (typed: Typed) => (typeof typed === 'number' ? typed : null);
  return {
    units: draft.units.map((unit) => ({
      ...unit,
      ...{ theoryHours: split(unit.theoryHours), practiceHours: split(unit.practiceHours) },
      lessonHours: number(unit.lessonHours),
    })),
    subjects: draft.subjects.map((subject) => ({
      ...{
        title: subject.title,
        theoryHours: number(subject.theoryHours),
        practiceHours: number(subject.practiceHours),
      },
    })),
    onTheJob: { place: draft.onTheJob.place, lessonHours: number(draft.onTheJob.lessonHours) },
  };
}
