/** Refusals about the calendar's address. */
export type CalendarErrors = {
  'calendar.not_found': Record<string, never>;
};
