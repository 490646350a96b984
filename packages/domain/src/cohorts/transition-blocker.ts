/** A reason against an event; `liftable` ones give way to a reason of somebody who may waive. */
export type TransitionBlocker =
  | { code: 'nobody_enrolled' }
  | { code: 'applicants_undecided'; count: number }
  | { code: 'hours_missing'; planned: number; held: number; liftable: true }
  | { code: 'sessions_ahead'; count: number }
  | { code: 'same_person' }
  | { code: 'reason_needed' };
