import {
  type Actor,
  type Curriculum,
  type CurriculumChange,
  type CurriculumEvent,
  type CurriculumStatus,
  type CurriculumUnit,
  curriculumMachine,
  DomainError,
  type HappenedEvent,
  lessonHoursOf,
  type NewCurriculum,
  planBlockers,
  publishBlockers,
  reachOf,
  type SchemeVersion,
  targetOf,
} from '@kompeten/domain';
import type { CurriculumRow, NewCurriculumRow } from './curriculum.table.ts';

/** The centre a new curriculum belongs to: the one named, else the caller's only one, else (for an administrator) none. */
export function owningCentre(given: Pick<NewCurriculum, 'centreId'>, actor: Actor): string | null {
  if (given.centreId !== undefined) return given.centreId;
  const { any, centreIds } = reachOf(actor, 'curriculum.manage');
  const [only, ...others] = [...new Set(centreIds)];
  if (only !== undefined && others.length === 0) return only;
  if (only === undefined && any) return null;
  throw new DomainError('curriculum.centre_needed');
}

/** A draft: the first edition of a new line. */
export function firstEdition(
  id: string,
  centreId: string | null,
  given: NewCurriculum & { demo?: boolean },
): NewCurriculumRow {
  const start = { programmeId: id, edition: 1, status: 'draft', demo: given.demo ?? false, version: 1 } as const;
  return { ...given, id, centreId, lessonHours: lessonHoursOf(given.units), ...start };
}

/** The draft that follows a published edition; a line has one open draft at most. */
export function nextEdition(id: string, from: CurriculumRow, line: readonly Curriculum[]): CurriculumRow {
  if (from.status !== 'published') throw new DomainError('curriculum.not_published', { status: from.status });
  const draft = line.find(({ status }) => status === 'draft');
  if (draft) throw new DomainError('curriculum.draft_exists', { curriculumId: draft.id });
  const edition = Math.max(...line.map((each) => each.edition)) + 1;
  return { ...from, id, edition, previousId: from.id, status: 'draft', publishedAt: null, version: 1 };
}

/** A draft after a change: what is absent stays, what is null is cleared. */
export function changedDraft(before: CurriculumRow, { version, ...change }: CurriculumChange): CurriculumRow {
  if (before.status !== 'draft') throw new DomainError('curriculum.frozen', { status: before.status });
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  const lessonHours = lessonHoursOf(change.units ?? before.units);
  return { ...before, ...given, lessonHours, version: version + 1 };
}

/** What a draft is measured against when it is published. */
export interface PublishingFacts {
  knownCodes: ReadonlySet<string>;
  scheme: SchemeVersion | null;
}

/** A draft as it is published and frozen; refuses with every reason against it. */
export function publishedEdition(
  draft: CurriculumRow,
  { knownCodes, scheme }: PublishingFacts,
  at: string,
): CurriculumRow {
  const status = moved(draft.status, 'publish');
  if (!status) throw new DomainError('curriculum.frozen', { status: draft.status });
  const blockers = [...publishBlockers(draft.units, knownCodes), ...planBlockers(draft, scheme)];
  if (blockers.length > 0) throw new DomainError('curriculum.cannot_publish', { blockers });
  return { ...draft, status, publishedAt: at, version: draft.version + 1 };
}

/** A published edition as it is retired: no new cohort starts on it. */
export function retiredEdition(published: CurriculumRow): CurriculumRow {
  const status = moved(published.status, 'retire');
  if (!status) throw new DomainError('curriculum.not_published', { status: published.status });
  return { ...published, status, version: published.version + 1 };
}

/** What the trail says of a curriculum. */
export function curriculumEvent(what: string, { id, edition, version, units }: NewCurriculumRow): HappenedEvent {
  const data = { edition, version, unitCodes: codesOf(units) };
  return { type: `curriculum.${what}`, subjectType: 'curriculum', subjectId: id, data };
}

/** The unit codes of a curriculum, in its order. */
export function codesOf(units: readonly CurriculumUnit[]): string[] {
  return units.map(({ code }) => code);
}

const moved = (status: CurriculumStatus, event: CurriculumEvent) =>
  targetOf<CurriculumStatus, CurriculumEvent>(curriculumMachine, status, event);
