import { z } from 'zod';
import { Id, Instant, PageQuery, text } from '../kernel/schemas.ts';

/** How somebody declares to stand to somebody else. */
export const ConflictKind = z.enum(['relative', 'same_cooperative', 'business', 'other']);
/** How somebody declares to stand to somebody else. */
export type ConflictKind = z.output<typeof ConflictKind>;

/** Why, when and by whom a declaration was withdrawn; it stays in the list and holds nothing any more. */
export const ConflictWithdrawal = z.object({ at: Instant, byName: z.string(), reason: z.string() });
/** Why, when and by whom a declaration was withdrawn. */
export type ConflictWithdrawal = z.output<typeof ConflictWithdrawal>;

/** A declared conflict of interest between an assessor or panel member and a person. */
export const ConflictDeclaration = z
  .object({
    id: Id,
    bodyId: Id,
    declarantPersonId: Id.nullable(),
    declarantAccountId: Id.nullable(),
    declarantName: z.string(),
    subjectPersonId: Id,
    subjectName: z.string(),
    kind: ConflictKind,
    note: z.string().nullable(),
    declaredAt: Instant,
    /** Whose account wrote it down; the declarant's own, or that of the certification manager. */
    declaredById: Id,
    declaredByName: z.string(),
    withdrawn: ConflictWithdrawal.nullable(),
  })
  .meta({ id: 'ConflictDeclaration' });
/** A declared conflict of interest. */
export type ConflictDeclaration = z.output<typeof ConflictDeclaration>;

const about = { kind: ConflictKind, note: text(3, 300).nullish() };

/** What is asked of a declaration about the person of an application: of an assessor, or of the account of a panel member. */
export const NewConflict = z
  .strictObject({ assessorId: Id.nullish(), memberId: Id.nullish(), applicationId: Id, ...about })
  .refine(({ assessorId, memberId }) => Boolean(assessorId) !== Boolean(memberId), {
    path: ['assessorId'],
    message: 'one_declarant',
  });
/** What is asked of a declaration. */
export type NewConflict = z.output<typeof NewConflict>;

/** What somebody says who declares an own conflict with a candidate. */
export const NewOwnConflict = z.strictObject(about);
/** What somebody says who declares an own conflict with a candidate. */
export type NewOwnConflict = z.output<typeof NewOwnConflict>;

/** A part that somebody has in what becomes of a candidate. */
export const CandidatePart = z.enum(['assessor', 'panel', 'appeal']);
/** A part that somebody has in what becomes of a candidate. */
export type CandidatePart = z.output<typeof CandidatePart>;

/** A candidate with whom the caller may declare a conflict, and the parts that the caller has there. */
export const ConflictMatter = z
  .object({ candidacyId: Id, fullName: z.string(), schemeTitle: z.string(), parts: z.array(CandidatePart) })
  .meta({ id: 'ConflictMatter' });
/** A candidate with whom the caller may declare a conflict. */
export type ConflictMatter = z.output<typeof ConflictMatter>;

/** Somebody who may sit on panels of a body and hear its appeals. */
export const PanelMember = z.object({ accountId: Id, fullName: z.string() }).meta({ id: 'PanelMember' });
/** Somebody who may sit on panels of a body. */
export type PanelMember = z.output<typeof PanelMember>;

/** Somebody who declared a conflict with a candidate whom they were to assess; what they judged before stays and is marked. */
export const Recusal = z
  .object({ fullName: z.string(), declaredAt: Instant, judgements: z.int() })
  .meta({ id: 'Recusal' });
/** Somebody who declared a conflict with a candidate whom they were to assess. */
export type Recusal = z.output<typeof Recusal>;

/** What is asked of whoever withdraws a declaration. */
export const NewConflictWithdrawal = z.strictObject({ reason: text(3, 500) });
/** What is asked of whoever withdraws a declaration. */
export type NewConflictWithdrawal = z.output<typeof NewConflictWithdrawal>;

/** What a list of declarations is narrowed to; `q` finds the names of both. */
export const ConflictQuery = PageQuery.extend({ bodyId: Id.optional() });
/** What a list of declarations is narrowed to. */
export type ConflictQuery = z.output<typeof ConflictQuery>;
