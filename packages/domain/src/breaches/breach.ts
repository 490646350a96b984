import { z } from 'zod';
import { Day, Id, Instant, PageQuery, prose, text, Version } from '../kernel/schemas.ts';
import { BreachEvent, BreachStatus } from './breach-status.ts';

/** The kinds of data that a breach exposed. */
export const BreachedData = z.enum([
  ...(['name', 'identity_number', 'birth_date', 'contact', 'photo', 'disability'] as const),
  ...(['training', 'assessment', 'certificate', 'account'] as const),
]);
/** The kinds of data that a breach exposed. */
export type BreachedData = z.output<typeof BreachedData>;

const facts = {
  title: text(3, 120),
  /** What happened and how it was revealed. */
  what: prose(2000).pipe(z.string().min(10)),
  foundAt: Instant,
  /** The first day on which it may have happened; null where nobody knows. */
  occurredOn: Day.nullable(),
  data: z.array(BreachedData).min(1).max(BreachedData.options.length),
  /** Whether it concerns everybody whom this register knows. */
  everybody: z.boolean(),
  /** Otherwise the centres and certification bodies whose people it concerns. */
  centreIds: z.array(Id).max(50),
  bodyIds: z.array(Id).max(50),
  /** How many people, as far as is known. */
  people: z.int().min(0).max(100_000_000),
  /** What is done against it, and what those concerned can do. */
  measures: prose(2000).pipe(z.string().min(10)),
  /** Where those concerned can ask. */
  contact: text(3, 200),
};

const said = z.strictObject(facts);

const concernsSomebody = ({ everybody, centreIds, bodyIds }: z.output<typeof said>): boolean =>
  everybody || centreIds.length + bodyIds.length > 0;
const somebody = { path: ['centreIds'], message: 'required' };

/** A breach as an administrator records it. */
export const NewBreach = said.refine(concernsSomebody, somebody);
export type NewBreach = z.output<typeof NewBreach>;

/** What is known of it by now; possible until somebody was told. */
export const BreachChange = z.strictObject({ ...facts, version: Version }).refine(concernsSomebody, somebody);
export type BreachChange = z.output<typeof BreachChange>;

/** A step of a breach; of what is said when it is closed, those concerned read the outcome. */
export const BreachStep = z.strictObject({
  event: BreachEvent,
  note: prose(2000)
    .nullish()
    .transform((note) => note || null),
});
export type BreachStep = z.output<typeof BreachStep>;

/** A breach in the register. */
export const BreachSummary = z
  .object({
    id: Id,
    title: z.string(),
    status: BreachStatus,
    foundAt: Instant,
    /** When the people and the authority must have been told. */
    dueAt: Instant,
    overdue: z.boolean(),
    people: z.int(),
    data: z.array(BreachedData),
  })
  .meta({ id: 'BreachSummary' });
export type BreachSummary = z.output<typeof BreachSummary>;

/** A breach with everything that was noted of it. */
export const Breach = BreachSummary.extend({
  ...facts,
  title: z.string(),
  what: z.string(),
  measures: z.string(),
  contact: z.string(),
  /** The controllers: the centres and certification bodies by their names. */
  issuers: z.array(z.object({ id: Id, name: z.string() })),
  recordedAt: Instant,
  recordedByName: z.string(),
  closedAt: Instant.nullable(),
  outcome: z.string().nullable(),
  version: Version,
  /** How many notices were given, and how many of them were read. */
  notices: z.object({ told: z.int(), read: z.int() }),
  steps: z.array(
    z.object({ event: BreachEvent.nullable(), at: Instant, byName: z.string(), note: z.string().nullable() }),
  ),
}).meta({ id: 'Breach' });
export type Breach = z.output<typeof Breach>;

/** What the register is narrowed to. */
export const BreachQuery = PageQuery.omit({ q: true }).extend({ status: BreachStatus.optional() });
export type BreachQuery = z.output<typeof BreachQuery>;

/** What somebody concerned is told: which data, when and how, what is done (UU 27/2022 art. 46). */
export const MyBreachNotice = z
  .object({
    id: Id,
    title: z.string(),
    /** Whose data it was about; null where the notice is not of one centre or body. */
    issuerName: z.string().nullable(),
    what: z.string(),
    foundAt: Instant,
    occurredOn: Day.nullable(),
    data: z.array(BreachedData),
    measures: z.string(),
    contact: z.string(),
    toldAt: Instant,
    readAt: Instant.nullable(),
    outcome: z.string().nullable(),
  })
  .meta({ id: 'MyBreachNotice' });
export type MyBreachNotice = z.output<typeof MyBreachNotice>;
