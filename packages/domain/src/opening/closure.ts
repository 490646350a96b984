/** Why a centre is closed: not in its weekly hours, closed by itself, or a holiday; with the name of what closes it. */
export interface Closure {
  day: string;
  why: 'hours' | 'closed' | 'holiday';
  name: string | null;
  /** When it is open on that day, `08:00` to `16:00`; empty where it is not open at all. */
  opens: { from: string; until: string }[];
}
