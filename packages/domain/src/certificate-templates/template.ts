import { z } from 'zod';
import { CertificateKind } from '../certificates/certificate.ts';
import type { Machine } from '../kernel/machine.ts';
import { Id, Instant, PageQuery, text, Version } from '../kernel/schemas.ts';
import { usualColours } from './template-palette.rules.ts';

/** A template is written as a draft, handed in, then published by a second person; the next edition takes its place. */
export const TemplateStatus = z.enum(['draft', 'submitted', 'published', 'superseded']);
export type TemplateStatus = z.output<typeof TemplateStatus>;

/** What happens to a template. */
export type TemplateEvent = 'submit' | 'withdraw' | 'return' | 'publish' | 'supersede';

/**
 * draft → submitted → published → superseded. What was handed in rests until the second person publishes or returns it, or whoever
 * drew it takes it back; what was published never changes.
 */
export const templateMachine = {
  draft: { submit: 'submitted' },
  submitted: { publish: 'published', return: 'draft', withdraw: 'draft' },
  published: { supersede: 'superseded' },
  superseded: {},
} as const satisfies Machine<TemplateStatus, TemplateEvent>;

/** A colour as browsers write it, `#7d1d20`. */
export const HexColour = z
  .string()
  .toLowerCase()
  .regex(/^#[0-9a-f]{6}$/);

/** The frame of every page: fine interlaced lines, two ruled lines with rosettes, or one line. */
export const TemplateBorder = z.enum(['guilloche', 'rosettes', 'line']);
export type TemplateBorder = z.output<typeof TemplateBorder>;

const sentence = (max: number) => z.strictObject({ id: text(2, max), en: text(2, max) });

/** Longest free texts in letters; each has one line of the page. */
export const sentenceLimits = { opening: 90, closing: 140 } as const;

/**
 * What an issuer may choose. Title, holder, number, dates, code, signature and what the document is not are no slots: no
 * template takes them away.
 */
export const TemplateSlots = z
  .strictObject({
    /** Titles and rules, and the ground of white letters. */
    accent: HexColour.default(usualColours.accent),
    /** The title in English; lines and ornaments are a lighter shade of it. */
    second: HexColour.default(usualColours.second),
    ink: HexColour.default(usualColours.ink),
    paper: HexColour.default(usualColours.paper),
    border: TemplateBorder.default('guilloche'),
    /** Whether the holder's photo is printed where there is one by consent. */
    photo: z.boolean().default(false),
    /** Who took note beside whoever approves and signs; the latter is never chosen here. */
    noted: z
      .array(z.strictObject({ name: text(1, 100), capacity: text(2, 80) }))
      .max(2)
      .default([]),
    /** In the place of “diberikan kepada / is awarded to”; null for those words. */
    opening: sentence(sentenceLimits.opening).nullable().default(null),
    /** Below the facts; null for none. */
    closing: sentence(sentenceLimits.closing).nullable().default(null),
  })
  .meta({ id: 'TemplateSlots' });
export type TemplateSlots = z.output<typeof TemplateSlots>;

/** Everything as it is where nobody has designed anything. */
export const usualSlots: TemplateSlots = TemplateSlots.parse({});

/** Whose certificates of which kind; a centre or a certification body, one of the two. */
export const TemplateScope = z.strictObject({
  centreId: Id.optional(),
  bodyId: Id.optional(),
  kind: CertificateKind,
});
export type TemplateScope = z.output<typeof TemplateScope>;

/** A template as lists show it. */
export const CertificateTemplate = z
  .object({
    id: Id,
    kind: CertificateKind,
    centreId: Id.nullable(),
    bodyId: Id.nullable(),
    issuer: z.string(),
    /** Counts within issuer and kind. */
    edition: z.int(),
    status: TemplateStatus,
    changedByName: z.string(),
    changedAt: Instant,
    submittedByName: z.string().nullable(),
    submittedAt: Instant.nullable(),
    publishedByName: z.string().nullable(),
    publishedAt: Instant.nullable(),
    version: Version,
  })
  .meta({ id: 'CertificateTemplate' });
export type CertificateTemplate = z.output<typeof CertificateTemplate>;

/** A text that has to be set in letters too small to read easily, and their size in points. */
export const TemplateOverflow = z.object({
  slot: z.enum(['opening', 'closing', 'noted', 'issuer']),
  points: z.number(),
});
export type TemplateOverflow = z.output<typeof TemplateOverflow>;

/** A template with its slots and what stands against publishing it. */
export const CertificateTemplateDetail = CertificateTemplate.extend({
  slots: TemplateSlots,
  hasLogo: z.boolean(),
  /** Who returned the draft and why, until it is handed in again. */
  returned: z.object({ byName: z.string(), reason: z.string() }).nullable(),
  /** Texts that become small; they may be published. */
  overflows: z.array(TemplateOverflow),
  /** Reasons against the caller's publishing it. */
  blockers: z.array(z.object({ code: z.string() })),
}).meta({ id: 'CertificateTemplateDetail' });
export type CertificateTemplateDetail = z.output<typeof CertificateTemplateDetail>;

/** How templates are listed. */
export const TemplateQuery = PageQuery.extend({
  status: TemplateStatus.optional(),
  /** Only those that wait for the caller to publish or return them. */
  waitingForMe: z.stringbool().optional(),
});
export type TemplateQuery = z.output<typeof TemplateQuery>;

/** Newer slots of a draft, all of them, by somebody who saw this version of it. */
export const TemplateChange = z.strictObject({ slots: TemplateSlots, version: Version });
export type TemplateChange = z.output<typeof TemplateChange>;

/** Which contents a preview shows: those of a certificate of this issuer, or the longest that the register takes. */
export const TemplateSample = z.enum(['real', 'longest']);
export type TemplateSample = z.output<typeof TemplateSample>;
