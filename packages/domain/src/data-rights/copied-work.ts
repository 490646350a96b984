import { z } from 'zod';
import { Day, Instant } from '../kernel/schemas.ts';
import { Words } from './copied.ts';

const Span = z.object({ startsOn: Day, endsOn: Day });

/** A profile as instructor: qualifications, development, absences and sessions taught. */
const InstructorCopy = z.object({
  centre: z.string(),
  fullName: z.string(),
  email: Words,
  phone: Words,
  qualifications: z.array(
    z.object({
      kind: z.string(),
      title: z.string(),
      unitCodes: z.array(z.string()),
      certificateNumber: Words,
      issuedBy: Words,
      validFrom: Day,
      validUntil: Day.nullable(),
      confirmed: z.boolean(),
    }),
  ),
  activities: z.array(
    Span.extend({ kind: z.string(), title: z.string(), provider: Words, hours: z.number(), status: z.string() }),
  ),
  absences: z.array(Span.extend({ reason: z.string() })),
  files: z.array(z.object({ type: z.string(), addedAt: Instant })),
  sessions: z.array(z.object({ cohort: z.string(), startsAt: Instant, endsAt: Instant, calledOff: z.boolean() })),
});

/** A profile as assessor: certificate, authorisations, sessions and second markings. */
const AssessorCopy = z.object({
  body: z.string(),
  metNumber: z.string(),
  validFrom: Day,
  validUntil: Day,
  regionCode: z.string(),
  maxCandidatesADay: z.int().nullable(),
  active: z.boolean(),
  authorisations: z.array(
    z.object({ scheme: z.string(), schemeVersion: z.string(), fromOn: Day, untilOn: Day.nullable() }),
  ),
  sessions: z.array(z.object({ title: z.string(), startsAt: Instant })),
  secondMarkings: z.array(z.object({ session: z.string(), drawnAt: Instant, candidates: z.int() })),
});

/** What is held about somebody who works in the system, beside the account; people whom the work was about are left out. */
export const WorkCopy = z
  .object({
    instructor: z.array(InstructorCopy),
    assessor: z.array(AssessorCopy),
    conflictsDeclared: z.array(
      z.object({
        body: z.string(),
        kind: z.string(),
        note: Words,
        declaredAt: Instant,
        declaredByName: z.string(),
        withdrawnAt: Instant.nullable(),
        withdrawnReason: Words,
      }),
    ),
    panels: z.array(z.object({ body: z.string(), meetsOn: Day, status: z.string() })),
    appealsHeard: z.array(z.object({ body: z.string(), filedAt: Instant })),
    invigilated: z.array(z.object({ body: z.string(), session: z.string(), startsAt: Instant })),
    mentored: z.array(z.object({ cooperative: z.string(), namedOn: Day })),
    visits: z.array(z.object({ cooperative: z.string(), visitedOn: Day, mode: z.string() })),
    placementsReported: z.array(z.object({ cooperative: z.string(), kind: z.string(), recordedAt: Instant })),
    filesAdded: z.array(z.object({ to: z.enum(['mentoring', 'instructor']), addedAt: Instant })),
  })
  .meta({ id: 'WorkCopy' });
export type WorkCopy = z.output<typeof WorkCopy>;
