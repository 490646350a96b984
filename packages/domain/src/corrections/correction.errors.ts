/** Refusals about late statements and their cases. */
export type CorrectionErrors = {
  'correction.not_found': Record<string, never>;
  'correction.wrong_state': { status: string };
  'correction.same_person': Record<string, never>;
  'correction.choice_needed': { eventIds: string[] };
  'correction.unknown_choice': { eventId: string };
  'correction.amendment_open': Record<string, never>;
};
