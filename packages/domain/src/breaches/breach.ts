import { z } from 'zod';
import { Day, Id, Instant, PageQuery, prose, text, Version } from '../kernel/schemas.ts';
import { BreachReading } from './breach-people.ts';
import { BreachEvent, BreachStatus } from './breach-status.ts';
import { BreachedData } from './breached-data.ts';

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
  /** Of a centre among them of which cohorts are named, it concerns the people of these cohorts and nobody else. */
  cohortIds: z.array(Id).max(50),
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
    /** How many notices were given, and how many of them were read; of a head's own centres, to how many people. */
    notices: z.object({ told: z.int(), read: z.int() }),
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
  /** The cohorts to which the notice is narrowed, each with its centre. */
  cohorts: z.array(z.object({ id: Id, centreId: Id, title: z.string() })),
  recordedAt: Instant,
  recordedByName: z.string(),
  closedAt: Instant.nullable(),
  outcome: z.string().nullable(),
  version: Version,
  /** Of the centres that it names, or of a head's own: how many of their people were told, and how many have read it. */
  reading: z.array(BreachReading),
  steps: z.array(
    z.object({ event: BreachEvent.nullable(), at: Instant, byName: z.string(), note: z.string().nullable() }),
  ),
}).meta({ id: 'Breach' });
export type Breach = z.output<typeof Breach>;

/** What the register is narrowed to. */
export const BreachQuery = PageQuery.omit({ q: true }).extend({ status: BreachStatus.optional() });
export type BreachQuery = z.output<typeof BreachQuery>;
