/** A prepared device that may still hold work. */
export interface UnheardDevice {
  label: string;
  accountName: string;
  lastHeardAt: string;
  waiting: number;
}

/** A reason against an event; `liftable` ones give way to a reason of somebody who may waive. */
export type TransitionBlocker =
  | { code: 'nobody_enrolled' }
  | { code: 'applicants_undecided'; count: number }
  | { code: 'hours_missing'; planned: number; held: number; liftable: true }
  | { code: 'sessions_ahead'; count: number }
  | { code: 'cells_contested'; count: number }
  | { code: 'devices_unheard'; devices: UnheardDevice[]; liftable: true }
  | { code: 'sheets_missing'; count: number; afterDays: number; liftable: true }
  | { code: 'same_person' }
  | { code: 'reason_needed' };
