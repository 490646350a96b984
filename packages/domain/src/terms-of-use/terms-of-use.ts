import { z } from 'zod';
import type { Machine } from '../kernel/machine.ts';
import { Id, Instant, PageQuery, prose, Version } from '../kernel/schemas.ts';

/** Terms of use are written as a draft, handed in, then published by a second person; the next edition takes their place. */
export const TermsStatus = z.enum(['draft', 'submitted', 'published', 'superseded']);
export type TermsStatus = z.output<typeof TermsStatus>;

/** What happens to an edition. */
export type TermsEvent = 'submit' | 'withdraw' | 'return' | 'publish' | 'supersede';

/**
 * draft → submitted → published → superseded. What was handed in rests until the second person publishes or returns it, or it is
 * taken back; what was published never changes, since holders accepted it.
 */
export const termsMachine = {
  draft: { submit: 'submitted' },
  submitted: { publish: 'published', return: 'draft', withdraw: 'draft' },
  published: { supersede: 'superseded' },
  superseded: {},
} as const satisfies Machine<TermsStatus, TermsEvent>;

const wording = prose(8000).pipe(z.string().min(40));

/** The wording in both languages, a line for each paragraph. */
export const TermsText = z.strictObject({ id: wording, en: wording }).meta({ id: 'TermsText' });
export type TermsText = z.output<typeof TermsText>;

/** One edition of the terms under which holders use a body's certificates, logo and mark. */
export const TermsEdition = z
  .object({
    /** Counts within the body; 0 is the usual wording, which holds until the body publishes one of its own. */
    edition: z.int(),
    status: TermsStatus,
    text: TermsText,
    changedByName: z.string().nullable(),
    submittedByName: z.string().nullable(),
    /** Who returned the draft and why, until it is handed in again. */
    returned: z.object({ byName: z.string(), reason: z.string() }).nullable(),
    publishedByName: z.string().nullable(),
    publishedAt: Instant.nullable(),
    /** How many certificates' holders accepted this edition. */
    accepted: z.int(),
    version: Version,
  })
  .meta({ id: 'TermsEdition' });
export type TermsEdition = z.output<typeof TermsEdition>;

/** The terms of a body: those in force, what is being written, and those of before, the newest first. */
export const BodyTerms = z
  .object({
    inForce: TermsEdition,
    /** What is written, or was handed in and rests. */
    draft: TermsEdition.nullable(),
    /** Whether the caller may publish what was handed in: whoever wrote it does not. */
    mayPublish: z.boolean(),
    earlier: z.array(TermsEdition),
  })
  .meta({ id: 'BodyTerms' });
export type BodyTerms = z.output<typeof BodyTerms>;

/** A newer wording by somebody who saw this version of the draft; null begins one. */
export const TermsDraft = z.strictObject({ text: TermsText, version: Version.nullable() });
export type TermsDraft = z.output<typeof TermsDraft>;

/** The draft that was read: by who hands it in, or by the second person. */
export const TermsPublication = z.strictObject({ version: Version });
export type TermsPublication = z.output<typeof TermsPublication>;

/** Terms that were handed in and wait for a second person, as the queue of work shows them. */
export const WaitingTerms = z
  .object({ bodyId: Id, bodyName: z.string(), edition: z.int(), submittedByName: z.string() })
  .meta({ id: 'WaitingTerms' });
export type WaitingTerms = z.output<typeof WaitingTerms>;

/** Which edition the holder of a certificate accepted, and when. */
export const TermsAcceptance = z
  .object({
    certificateId: Id,
    number: z.string().nullable(),
    holderName: z.string(),
    edition: z.int(),
    acceptedAt: Instant,
  })
  .meta({ id: 'TermsAcceptance' });
export type TermsAcceptance = z.output<typeof TermsAcceptance>;

/** How acceptances are listed. */
export const TermsAcceptanceQuery = PageQuery;
export type TermsAcceptanceQuery = z.output<typeof TermsAcceptanceQuery>;

/** What the holder of a certificate reads before the first download, and when they accepted it. */
export const MyTerms = z
  .object({ bodyName: z.string(), edition: z.int(), text: TermsText, acceptedAt: Instant.nullable() })
  .meta({ id: 'MyTerms' });
export type MyTerms = z.output<typeof MyTerms>;

/** The edition that the holder read. */
export const TermsConsent = z.strictObject({ edition: z.int().min(0) });
export type TermsConsent = z.output<typeof TermsConsent>;
