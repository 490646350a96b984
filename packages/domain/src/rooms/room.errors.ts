/** Refusals about rooms, opening hours and licences of a centre. */
export type RoomErrors = {
  'room.not_found': Record<string, never>;
  'room.stale': Record<string, never>;
  'room.name_taken': Record<string, never>;
  /** Sessions ahead in a room that is to be closed, or that would have too few seats. */
  'room.in_use': { sessions: number; seatsNeeded: number };
  'opening.stale': Record<string, never>;
  'opening.hours_overlap': { weekday: number };
  'holiday.not_found': Record<string, never>;
  'licence.not_found': Record<string, never>;
  'licence.number_taken': Record<string, never>;
};
