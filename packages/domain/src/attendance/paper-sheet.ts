import { z } from 'zod';
import { Id, Instant, text } from '../kernel/schemas.ts';

/** How many pictures of signed sheets stand behind the attendance of one session at most. */
export const PAPER_SHEETS = 8;

/** A picture may have so many bytes as it is sent: what a telephone takes a photo of a sheet with. */
export const PAPER_SHEET_BYTES = 8_000_000;

/** A photo or PDF of a signed attendance sheet, told by its content; it is added to or withdrawn, never changed (rule 26). */
export const PaperSheet = z
  .object({
    id: Id,
    sessionId: Id,
    type: z.enum(['image/jpeg', 'application/pdf']),
    addedAt: Instant,
    addedById: Id,
    addedByName: z.string(),
  })
  .meta({ id: 'PaperSheet' });
export type PaperSheet = z.output<typeof PaperSheet>;

/** A picture that lay behind the wrong session: it stands behind none, stays readable, and says who withdrew it and why. */
export const WithdrawnPaperSheet = PaperSheet.extend({
  withdrawnAt: Instant,
  withdrawnByName: z.string(),
  reason: z.string(),
  /** The session behind which the same picture stands since; null where it was withdrawn and no more. */
  movedToSessionId: Id.nullable(),
}).meta({ id: 'WithdrawnPaperSheet' });
export type WithdrawnPaperSheet = z.output<typeof WithdrawnPaperSheet>;

/** Why a picture is withdrawn, and the session that it is of, where it is of one of the cohort. */
export const PaperSheetWithdrawal = z.strictObject({ reason: text(3, 500), sessionId: Id.nullish() });
export type PaperSheetWithdrawal = z.output<typeof PaperSheetWithdrawal>;

/**
 * How the attendance of a session stands towards the paper: a picture is `there`; it is `needed`, since the entry came late;
 * it would be `needed_if_entered` now; or it is `optional`.
 */
export const PaperSheetStanding = z.enum(['there', 'needed', 'needed_if_entered', 'optional']);
export type PaperSheetStanding = z.output<typeof PaperSheetStanding>;

/** The pictures of a cohort, those that were withdrawn, and how each of its sessions stands towards the policy. */
export const PaperSheetsOfCohort = z
  .object({
    items: z.array(PaperSheet),
    withdrawn: z.array(WithdrawnPaperSheet),
    /** Days after a session from which an entry needs the signed sheet; 0 where none does. */
    neededAfterDays: z.number(),
    sessions: z.array(z.object({ sessionId: Id, standing: PaperSheetStanding })),
  })
  .meta({ id: 'PaperSheetsOfCohort' });
export type PaperSheetsOfCohort = z.output<typeof PaperSheetsOfCohort>;
