import { z } from 'zod';
import { UnitCode } from '../competencies/competency-unit.ts';
import { Id, Instant, text, Version } from '../kernel/schemas.ts';
import { CriterionNumber, InstrumentItem, InstrumentKind } from './instrument-item.ts';
import { InstrumentSetEvent, InstrumentSetStatus } from './instrument-status.ts';

/** One line of the plan of a written test: how many questions of a unit, or of one of its criteria. */
export const BlueprintLine = z.object({
  unitCode: UnitCode,
  /** Null draws from the whole unit. */
  criterion: CriterionNumber.nullable(),
  kind: InstrumentKind.extract(['multiple_choice', 'essay']),
  count: z.int().min(1).max(100),
});
export type BlueprintLine = z.output<typeof BlueprintLine>;

/** The plan by which every form of the written test is drawn, and its time in minutes. */
export const Blueprint = z.object({
  minutes: z.int().min(5).max(300),
  lines: z.array(BlueprintLine).max(100),
});
export type Blueprint = z.output<typeof Blueprint>;

/** A set of instruments for one version of a scheme, in versions. */
export const InstrumentSet = z
  .object({
    id: Id,
    bodyId: Id,
    schemeVersionId: Id,
    title: z.string(),
    versionNo: z.int(),
    status: InstrumentSetStatus,
    blueprint: Blueprint,
    /** The set that this one was copied from. */
    copiedFromId: Id.nullable(),
    createdAt: Instant,
    version: z.int(),
  })
  .meta({ id: 'InstrumentSet' });
export type InstrumentSet = z.output<typeof InstrumentSet>;

/** A criterion of a unit, and the kinds of instrument that cover it. */
export const CriterionCoverage = z.object({
  number: z.string(),
  text: z.string(),
  kinds: z.array(InstrumentKind),
});

/** A unit of the scheme with what covers each of its criteria. */
export const UnitInstruments = z.object({
  code: UnitCode,
  title: z.string(),
  group: z.string().nullable(),
  criteria: z.array(CriterionCoverage),
});
export type UnitInstruments = z.output<typeof UnitInstruments>;

/** What a set still lacks. */
export const InstrumentBlocker = z.discriminatedUnion('code', [
  z.object({ code: z.literal('criterion_uncovered'), unitCode: z.string(), criterion: z.string() }),
  z.object({
    code: z.literal('blueprint_short'),
    unitCode: z.string(),
    criterion: z.string().nullable(),
    kind: z.string(),
    wanted: z.int(),
    found: z.int(),
  }),
]);
export type InstrumentBlocker = z.output<typeof InstrumentBlocker>;

/** A set as lists show it. */
export const ListedInstrumentSet = InstrumentSet.extend({
  schemeTitle: z.string(),
  schemeLabel: z.string(),
  items: z.int(),
}).meta({ id: 'ListedInstrumentSet' });
export type ListedInstrumentSet = z.output<typeof ListedInstrumentSet>;

/** A set as its own page shows it. */
export const InstrumentSetDetail = ListedInstrumentSet.omit({ items: true })
  .extend({
    items: z.array(InstrumentItem),
    coverage: z.array(UnitInstruments),
    blockers: z.array(InstrumentBlocker),
    /** Whether the caller sees keys. */
    keysShown: z.boolean(),
  })
  .meta({ id: 'InstrumentSetDetail' });
export type InstrumentSetDetail = z.output<typeof InstrumentSetDetail>;

/** A set to begin. */
export const NewInstrumentSet = z.strictObject({ bodyId: Id, schemeVersionId: Id, title: text(3, 200) });
export type NewInstrumentSet = z.output<typeof NewInstrumentSet>;

/** What may change of a set while it is a draft. */
export const InstrumentSetChange = z.strictObject({
  title: text(3, 200).optional(),
  blueprint: z
    .strictObject({
      minutes: Blueprint.shape.minutes,
      lines: z.array(z.strictObject(BlueprintLine.shape)).max(100),
    })
    .optional(),
  version: Version,
});
export type InstrumentSetChange = z.output<typeof InstrumentSetChange>;

/** A step of a set. */
export const InstrumentSetStep = z.strictObject({
  event: InstrumentSetEvent.exclude(['lock']),
  version: Version,
});
