import type { CohortPlan } from './cohort-plan.ts';

const segara = {
  centre: 'segara',
  manager: 'centre.manager',
  instructor: 'agung',
  judge: 'instructor',
  district: '35.10.05',
  rooms: ['hall', 'practice'],
} as const;
const tirta = {
  centre: 'tirta',
  manager: 'blk.manager',
  instructor: 'euis',
  judge: 'blk.manager',
  district: '32.17.06',
  curriculum: 'principles',
  rooms: ['tirta', 'tirta'],
} as const;

/** A cohort in every state; times count from today, so that the running one always runs. */
export const cohortPlans: readonly CohortPlan[] = [
  {
    ...segara,
    ...{ name: 'first', title: 'Pengurus Pemula Angkatan I', curriculum: 'beginners', until: 'completed' },
    ...{ starts: -95, days: [-95, -94, -93], capacity: 16, people: 14, firstPlace: 0, absent: [6] },
    steppedIn: { session: 5, instructor: 'sumiyati', reason: 'Instruktur utama sakit; materi dan modulnya disiapkan' },
  },
  {
    ...segara,
    ...{ name: 'flood', title: 'Prinsip Dasar Angkatan I (dibatalkan)', curriculum: 'principles', until: 'confirmed' },
    ...{ starts: -40, days: [-40, -39], capacity: 30, people: 12, firstPlace: 20 },
  },
  {
    ...tirta,
    ...{ name: 'amended', title: 'Prinsip Dasar Angkatan I Bandung Barat', until: 'completed', online: true },
    ...{ starts: -20, days: [-20, -19], capacity: 20, people: 15, firstPlace: 40, notYet: [[4, 1]] },
  },
  {
    ...segara,
    ...{ name: 'third', title: 'Pengurus Pemula Angkatan III', curriculum: 'beginners', until: 'completed' },
    ...{ starts: -12, days: [-12, -11, -10], capacity: 30, people: 25, firstPlace: 60, absent: [7] },
    notYet: [
      [12, 2],
      [19, 3],
    ],
  },
  {
    ...{ name: 'santri', title: 'Prinsip Dasar Angkatan Santri', curriculum: 'principles', until: 'completed' },
    ...{
      rooms: ['falah', 'falah'],
      centre: 'falah',
      manager: 'blkk.operator',
      instructor: 'masykur',
      judge: 'blkk.operator',
    },
    ...{ starts: -6, days: [-6, -5], capacity: 20, people: 16, firstPlace: 90, district: '35.10.04', notYet: [[9, 0]] },
  },
  {
    ...segara,
    ...{ name: 'shop', title: 'Pengelola Gerai Angkatan I', curriculum: 'shop', until: 'evaluating' },
    ...{ instructor: 'kartika', judge: 'centre.manager', starts: -4, days: [-4, -3, -2], capacity: 24, people: 18 },
    ...{ rooms: ['lab', 'lab'], firstPlace: 110, judged: { units: 2, peopleOfLast: 11 } },
  },
  {
    ...segara,
    ...{ name: 'fourth', title: 'Pengurus Pemula Angkatan IV', curriculum: 'beginners', until: 'running' },
    ...{ starts: -2, days: [-2, -1, 1], capacity: 30, people: 24, firstPlace: 130, absent: [10] },
    ...{ notYet: [[3, 0]], judged: { units: 2, peopleOfLast: 12 } },
  },
  {
    ...segara,
    ...{ name: 'fifth', title: 'Prinsip Dasar Angkatan II', curriculum: 'principles', until: 'confirmed' },
    ...{ starts: 6, days: [6, 7], capacity: 20, people: 20, firstPlace: 160 },
  },
  {
    ...tirta,
    ...{ name: 'selecting', title: 'Prinsip Dasar Angkatan II Bandung Barat', until: 'selecting' },
    ...{ starts: 9, days: [9, 10], capacity: 25, people: 13, firstPlace: 185 },
  },
  {
    ...segara,
    ...{ name: 'sixth', title: 'Pengurus Pemula Angkatan V', curriculum: 'beginners', until: 'enrolling' },
    ...{ starts: 20, days: [20, 21, 22], capacity: 30, people: 9, firstPlace: 205 },
  },
  {
    ...segara,
    ...{ name: 'seventh', title: 'Pengelola Gerai Angkatan II', curriculum: 'shop', until: 'draft' },
    ...{ instructor: 'kartika', starts: 30, days: [], capacity: 24, people: 0, firstPlace: 220 },
  },
  {
    ...segara,
    ...{ name: 'eighth', title: 'Prinsip Dasar Angkatan III', curriculum: 'principles', until: 'enrolling' },
    ...{ starts: 12, days: [12, 13], capacity: 8, people: 0, firstPlace: 228 },
  },
];
