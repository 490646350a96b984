import { z } from 'zod';
import { Day, Id, PageQuery, prose, text, Version } from '../kernel/schemas.ts';
import { RecordedBy } from './mentorship.ts';
import { PlacementEvent, PlacementStatus } from './mentorship-status.ts';

/** What came of training and mentoring: somebody found work, or a business was started. */
export const PlacementKind = z.enum(['job', 'business']);
/** What came of training and mentoring: somebody found work, or a business was started. */
export type PlacementKind = z.output<typeof PlacementKind>;

/** A job or business in a list. */
export const PlacementSummary = z
  .object({
    id: Id,
    mentorshipId: Id,
    cooperativeName: z.string(),
    kind: PlacementKind,
    /** The work done or the name of the business. */
    title: z.string(),
    /** Who works there, or who runs it. */
    personName: z.string(),
    /** The person when a trainee; null for a villager who was not trained. */
    personId: Id.nullable(),
    startedOn: Day,
    endedOn: Day.nullable(),
    /** How many people it gives work to, whoever runs it included; 1 for a job. */
    jobs: z.int(),
    status: PlacementStatus,
    version: Version,
    ...RecordedBy,
  })
  .meta({ id: 'PlacementSummary' });
export type PlacementSummary = z.output<typeof PlacementSummary>;

/** A job or business with its evidence and what was decided. */
export const Placement = PlacementSummary.extend({
  evidence: z.string(),
  evidenceIds: z.array(Id),
  decidedByName: z.string().nullable(),
  decisionNote: z.string().nullable(),
  /** Whether the caller may decide; whoever reported it does not. */
  decidable: z.boolean(),
}).meta({ id: 'Placement' });
export type Placement = z.output<typeof Placement>;

/** A job or business as reported; what stands behind it is said in words, with a file where there is one. */
export const NewPlacement = z.strictObject({
  kind: PlacementKind,
  title: text(3, 150),
  personName: text(1, 100),
  personId: Id.nullish(),
  startedOn: Day,
  jobs: z.int().min(1).max(500),
  evidence: prose(2000).pipe(z.string().min(5)),
  evidenceIds: z.array(Id).max(6),
});
export type NewPlacement = z.output<typeof NewPlacement>;

/** A decision about a placement, or its end; an end names the last day. */
export const PlacementStep = z.strictObject({
  event: PlacementEvent,
  note: prose(1000).nullish(),
  endedOn: Day.nullish(),
  version: Version,
});
export type PlacementStep = z.output<typeof PlacementStep>;

/** What a list of placements is narrowed to. */
export const PlacementQuery = PageQuery.extend({
  status: PlacementStatus.optional(),
  kind: PlacementKind.optional(),
  mentorshipId: Id.optional(),
});
export type PlacementQuery = z.output<typeof PlacementQuery>;
