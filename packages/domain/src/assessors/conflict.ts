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

/** What is asked of a declaration about the person of an application. */
export const NewConflict = z.strictObject({
  assessorId: Id,
  applicationId: Id,
  kind: ConflictKind,
  note: text(3, 300).nullish(),
});
/** What is asked of a declaration. */
export type NewConflict = z.output<typeof NewConflict>;

/** What is asked of whoever withdraws a declaration. */
export const NewConflictWithdrawal = z.strictObject({ reason: text(3, 500) });
/** What is asked of whoever withdraws a declaration. */
export type NewConflictWithdrawal = z.output<typeof NewConflictWithdrawal>;

/** What a list of declarations is narrowed to; `q` finds the names of both. */
export const ConflictQuery = PageQuery.extend({ bodyId: Id.optional() });
/** What a list of declarations is narrowed to. */
export type ConflictQuery = z.output<typeof ConflictQuery>;
