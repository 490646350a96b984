import type { Holiday } from './opening-calendar.ts';

const DECREE = 'SKB Menag, Menaker, MenPANRB Nomor 1497 Tahun 2025, 2 Tahun 2025, 5 Tahun 2025';

const days: readonly (readonly [day: string, name: string, kind: 'national' | 'joint_leave'])[] = [
  ['2026-01-01', 'Tahun Baru 2026 Masehi', 'national'],
  ['2026-01-16', 'Isra Mikraj Nabi Muhammad saw.', 'national'],
  ['2026-02-16', 'Cuti bersama Tahun Baru Imlek', 'joint_leave'],
  ['2026-02-17', 'Tahun Baru Imlek 2577 Kongzili', 'national'],
  ['2026-03-18', 'Cuti bersama Hari Suci Nyepi', 'joint_leave'],
  ['2026-03-19', 'Hari Suci Nyepi (Tahun Baru Saka 1948)', 'national'],
  ['2026-03-20', 'Cuti bersama Idulfitri', 'joint_leave'],
  ['2026-03-21', 'Idulfitri 1447 Hijriah', 'national'],
  ['2026-03-22', 'Idulfitri 1447 Hijriah', 'national'],
  ['2026-03-23', 'Cuti bersama Idulfitri', 'joint_leave'],
  ['2026-03-24', 'Cuti bersama Idulfitri', 'joint_leave'],
  ['2026-04-03', 'Wafat Yesus Kristus', 'national'],
  ['2026-04-05', 'Kebangkitan Yesus Kristus (Paskah)', 'national'],
  ['2026-05-01', 'Hari Buruh Internasional', 'national'],
  ['2026-05-14', 'Kenaikan Yesus Kristus', 'national'],
  ['2026-05-15', 'Cuti bersama Kenaikan Yesus Kristus', 'joint_leave'],
  ['2026-05-27', 'Iduladha 1447 Hijriah', 'national'],
  ['2026-05-28', 'Cuti bersama Iduladha', 'joint_leave'],
  ['2026-05-31', 'Hari Raya Waisak 2570 BE', 'national'],
  ['2026-06-01', 'Hari Lahir Pancasila', 'national'],
  ['2026-06-16', '1 Muharam Tahun Baru Islam 1448 Hijriah', 'national'],
  ['2026-08-17', 'Proklamasi Kemerdekaan', 'national'],
  ['2026-08-25', 'Maulid Nabi Muhammad saw.', 'national'],
  ['2026-12-24', 'Cuti bersama Kelahiran Yesus Kristus', 'joint_leave'],
  ['2026-12-25', 'Kelahiran Yesus Kristus', 'national'],
];

/** The holidays of the year whose decree is known; a deployment adds those of the next ones as they are published. */
export const knownHolidays: readonly Holiday[] = days.map(([day, name, kind]) => ({ day, name, kind, source: DECREE }));

/** A holiday that a deployment added, corrected or took away. */
export interface StoredHoliday extends Holiday {
  removed: boolean;
}

/** The holidays in force within a range of days, both ends included: the known ones and what a deployment changed of them. */
export function holidaysWithin(
  stored: readonly StoredHoliday[],
  { from, to }: { from: string; to: string },
): Holiday[] {
  const changed = new Set(stored.map(({ day }) => day));
  const kept = knownHolidays.filter(({ day }) => !changed.has(day));
  const own = stored.filter(({ removed }) => !removed).map(({ removed: _, ...holiday }) => holiday);
  return [...kept, ...own]
    .filter(({ day }) => from <= day && day <= to)
    .sort((one, other) => one.day.localeCompare(other.day));
}
