import { dayPlus } from '@kompeten/domain';

/** Lines of a spreadsheet as text in columns. */
export const sheet = (...rows: readonly string[][]): string => rows.map((row) => row.join(';')).join('\n');

const numbers = [1, 2, 3, 4, 5, 6, 7, 8] as const;

/** The code of one of the eight units. */
export const unitOf = (number: number): string => `CONTOH.KDKMP.0${number}`;

/** Three rooms, one of which has too few seats for twenty people. */
export const roomSheet = sheet(
  ['Nama ruang', 'Jenis ruang', 'Kursi', 'Peralatan'],
  ['Ruang Melati', 'Kelas', '45', 'Meja 45, Proyektor 1'],
  ['Ruang Kenanga', 'Kelas', '50', 'Meja 50'],
  ['Bengkel Gerai', 'Bengkel', '16', 'Mesin kasir 4'],
);

/** Instructors by name, with the units that each may teach. */
export const staff: readonly [name: string, units: readonly number[]][] = [
  ['Wahyu Setiadi', numbers],
  ['Sekar Arum', numbers],
  ['Bagus Prakoso', [1, 2]],
  ['Laksmi Dewanti', [3, 4, 5]],
  ['Tirta Kusuma', [6, 7, 8]],
];

/** Five instructors, each with a technical and a methodology qualification. */
export const instructorSheet = sheet(
  ['Nama instruktur', 'Jenis kualifikasi', 'Nama kualifikasi', 'Kode unit', 'Berlaku sejak'],
  ...staff.flatMap(([name, units]) => [
    [name, 'Teknis', 'Teknis koperasi', units.map(unitOf).join(', '), '01/02/2024'],
    [name, 'Metodologi', 'Pelatihan instruktur', '', '01/02/2024'],
  ]),
);

/** A curriculum of eight units of eight lesson hours. */
export const curriculumSheet = (title: string): string =>
  sheet(
    ['Judul kurikulum', 'Kode unit', 'JP', 'JP teori', 'JP praktik'],
    ...numbers.map((number) => [number === 1 ? title : '', unitOf(number), '8', '3', '5']),
  );

type Session = [offset: number, from: string, until: string, instructor: string, unit: number, room: string];

/** A morning for each unit, on two days of each of four weeks: each row is judged anew with every correction of another. */
const sound: Session[] = numbers.map((unit) => {
  const place = unit - 1;
  return [Math.floor(place / 2) * 7 + (place % 2), '08:00', '11:00', 'Wahyu Setiadi', unit, 'Ruang Melati'];
});

/** Sessions that cannot stand: against another cohort, against each other, against a room and a qualification. */
const planted: Session[] = [
  [4, '08:00', '11:00', 'Wahyu Setiadi', 1, 'Ruang Melati'],
  [11, '08:00', '11:00', 'Sekar Arum', 2, 'Ruang Melati'],
  [14, '09:00', '12:00', 'Sekar Arum', 5, 'Ruang Kenanga'],
  [18, '08:00', '11:00', 'Wahyu Setiadi', 6, 'Bengkel Gerai'],
  [25, '08:00', '11:00', 'Bagus Prakoso', 8, 'Ruang Melati'],
];

/** The timetable of four weeks from a Monday on, with five clashes planted in it. */
export const timetableSheet = (monday: string): string =>
  sheet(
    ['Tanggal', 'Mulai', 'Selesai', 'Instruktur', 'Kode unit', 'Ruang'],
    ...[...sound, ...planted].map(([offset, from, until, instructor, unit, room]) => [
      ...[dayPlus(monday, offset), from, until, instructor, unitOf(unit), room],
    ]),
  );

/** What another cohort of the centre has booked already: a room on one day, an instructor on another. */
export const booked = [
  { offset: 4, instructor: 'Sekar Arum', room: 'Ruang Melati' },
  { offset: 11, instructor: 'Sekar Arum', room: 'Ruang Kenanga' },
] as const;
