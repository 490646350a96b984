/** Refusals about documents of a certification body. */
export type BodyDocumentErrors = {
  'competency.nobody_ready': { blockers: { certificateId: string; codes: string[] }[] };
  'competency.batch_not_found': Record<string, never>;
  'competency.wrong_state': { status: string };
  'competency.list_changed': Record<string, never>;
  'competency.stale': Record<string, never>;
  'competency.same_person': Record<string, never>;
  'competency.both_judged': Record<string, never>;
  'competency.not_reduced': Record<string, never>;
  'competency.units_to_take_needed': Record<string, never>;
  'competency.unit_not_held': { unitCode: string };
  'competency.nothing_left': Record<string, never>;
};
