import { z } from 'zod';
import { ApplicationStatus } from '../applications/application-status.ts';
import { Id, Instant, PageQuery } from '../kernel/schemas.ts';

/** For what a card is given: a trainee's place in a cohort, or a candidate's application at a certification body. */
export type CardGround = { enrolmentId: string; applicationId: null } | { enrolmentId: null; applicationId: string };

/** A claim card as it is printed and handed over; the code is shown this once. */
export const ClaimCard = z
  .object({
    claimCode: z.string(),
    enrolmentId: Id.nullable(),
    applicationId: Id.nullable(),
    fullName: z.string(),
    /** The centre or certification body that gives it, and another one when it is lost. */
    issuerName: z.string(),
    claimUrl: z.string(),
    expiresAt: Instant,
  })
  .meta({ id: 'ClaimCard' });
export type ClaimCard = z.output<typeof ClaimCard>;

/** How the card of a candidate stands; nothing of it can be read from the register but this. */
export const CardStanding = z.enum(['none', 'unused', 'expired', 'in_use', 'locked']);
export type CardStanding = z.output<typeof CardStanding>;

/** A candidate of a certification body who handed in an application, the latest one named, and how their card stands. */
export const CandidateCard = z
  .object({
    applicationId: Id,
    number: z.string(),
    fullName: z.string(),
    schemeTitle: z.string(),
    status: ApplicationStatus,
    submittedAt: Instant,
    card: CardStanding,
  })
  .meta({ id: 'CandidateCard' });
export type CandidateCard = z.output<typeof CandidateCard>;

/** What the list of candidates is narrowed to: those without a card that opens anything, or whose an application is. */
export const CandidateCardQuery = PageQuery.extend({
  card: z.enum(['missing']).optional(),
  applicationId: Id.optional(),
});
export type CandidateCardQuery = z.output<typeof CandidateCardQuery>;
