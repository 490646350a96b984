import { z } from 'zod';
import { Day } from '../kernel/schemas.ts';

/** A day of a year that figures can be asked of. */
const FiguresDay = Day.regex(/^(19|20|21)/);

/** A year, or a quarter of one: `2026`, `2026-Q3`. */
export const PeriodName = z.string().regex(/^(19|20|21)\d{2}(-Q[1-4])?$/);
/** A year, or a quarter of one. */
export type PeriodName = z.output<typeof PeriodName>;

/** How a period is asked for: by its name, or by its first and last day, which go before. */
export const periodQuestion = {
  period: PeriodName.optional(),
  from: FiguresDay.optional(),
  until: FiguresDay.optional(),
};
/** How a period is asked for. */
export interface PeriodQuestion {
  period?: PeriodName | undefined;
  from?: string | undefined;
  until?: string | undefined;
}

/** The days that are counted, the first and the last with them. */
export const Period = z.object({ from: Day, until: Day });
/** The days that are counted. */
export type Period = z.output<typeof Period>;
