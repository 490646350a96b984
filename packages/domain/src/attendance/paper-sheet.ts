import { z } from 'zod';
import { Id, Instant } from '../kernel/schemas.ts';

/** How many pictures of signed sheets stand behind the attendance of one session at most. */
export const PAPER_SHEETS = 8;

/** A picture may have so many bytes as it is sent: what a telephone takes a photo of a sheet with. */
export const PAPER_SHEET_BYTES = 8_000_000;

/** A photo or PDF of a signed attendance sheet, told by its content; it is added to, never changed (rule 26). */
export const PaperSheet = z
  .object({
    id: Id,
    sessionId: Id,
    type: z.enum(['image/jpeg', 'application/pdf']),
    addedAt: Instant,
    addedByName: z.string(),
  })
  .meta({ id: 'PaperSheet' });
export type PaperSheet = z.output<typeof PaperSheet>;

/**
 * How the attendance of a session stands towards the paper: a picture is `there`; it is `needed`, since the entry came late;
 * it would be `needed_if_entered` now; or it is `optional`.
 */
export const PaperSheetStanding = z.enum(['there', 'needed', 'needed_if_entered', 'optional']);
export type PaperSheetStanding = z.output<typeof PaperSheetStanding>;

/** The pictures of a cohort, and how each of its sessions stands towards the policy. */
export const PaperSheetsOfCohort = z
  .object({
    items: z.array(PaperSheet),
    /** Days after a session from which an entry needs the signed sheet; 0 where none does. */
    neededAfterDays: z.number(),
    sessions: z.array(z.object({ sessionId: Id, standing: PaperSheetStanding })),
  })
  .meta({ id: 'PaperSheetsOfCohort' });
export type PaperSheetsOfCohort = z.output<typeof PaperSheetsOfCohort>;
