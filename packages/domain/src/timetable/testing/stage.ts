import type { Qualification } from '../../instructors/instructor.ts';
import type { Booking, TimetableFacts } from '../booking.ts';

const people: Readonly<Record<string, readonly string[]>> = {
  'cohort-a': ['siti', 'made', 'tono'],
  'cohort-b': ['rina', 'made'],
  'cohort-c': ['joko'],
  'cohort-d': ['joko', 'siti'],
};

/** Cohorts of which some share people. */
export const COHORTS = [
  { id: 'cohort-a', participants: 20 },
  { id: 'cohort-b', participants: 40 },
  { id: 'cohort-c', participants: 16 },
  { id: 'cohort-d', participants: 30 },
] as const;

/** Whether somebody is in both of two different cohorts. */
export const sharePeople = (one: string, other: string): boolean =>
  one !== other && (people[one] ?? []).some((name) => people[other]?.includes(name));

const held = { evidenceId: null, confirmed: true, certificate: null };
const valid = {
  title: '',
  certificateNumber: null,
  issuedBy: null,
  validFrom: '2020-01-01',
  validUntil: null,
  ...held,
};
const technical = (...unitCodes: string[]): Qualification => ({
  ...valid,
  id: 'technical',
  kind: 'technical',
  unitCodes,
});
const methodology: Qualification = { ...valid, id: 'methodology', kind: 'methodology', unitCodes: [] };

/** Instructors for one unit, for both, and one without methodology; nobody teaches U3. */
export const INSTRUCTORS = [
  { id: 'agung', fullName: 'Agung', qualifications: [technical('U1'), methodology] },
  { id: 'kartika', fullName: 'Kartika', qualifications: [technical('U1', 'U2'), methodology] },
  { id: 'frans', fullName: 'Frans', qualifications: [technical('U1', 'U2')] },
];

/** A classroom, a hall, a small laboratory and a room that was closed. */
export const ROOMS = [
  { id: 'class', name: 'Kelas A', seats: 30, active: true },
  { id: 'hall', name: 'Aula', seats: 80, active: true },
  { id: 'lab', name: 'Lab', seats: 16, active: true },
  { id: 'old', name: 'Gudang', seats: 100, active: false },
];

/** Open on working days from 07.30 to 16.30, one closed day and one holiday in December 2026. */
export function aTimetable(cohortId: string, bookings: readonly Booking[]): TimetableFacts {
  return {
    participants: COHORTS.find(({ id }) => id === cohortId)?.participants ?? 0,
    bookings,
    rooms: ROOMS,
    instructors: INSTRUCTORS,
    absences: [{ instructorId: 'agung', from: '2026-12-09', to: '2026-12-10' }],
    opening: {
      hours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '07:30', until: '16:30' })),
      closed: [{ from: '2026-12-11', to: '2026-12-11', reason: 'Pemeliharaan gedung' }],
      keepsHolidays: true,
      holidays: [{ day: '2026-12-14', name: 'Hari libur contoh' }],
      zone: 'Asia/Makassar',
    },
  };
}
