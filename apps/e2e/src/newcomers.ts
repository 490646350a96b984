import { randomInt } from 'node:crypto';

/** An invented person who is not known yet. */
export interface Newcomer {
  fullName: string;
  nik: string;
  birthDate: string;
  sex: 'female' | 'male';
}

const first = ['Sri', 'Made', 'Slamet', 'Fatimah', 'Yusuf', 'Ni Luh', 'Bambang', 'Dewi', 'Rangga', 'Kartini'];
const last = ['Wibowo', 'Astuti', 'Nugroho', 'Permata', 'Saputra', 'Anggraini'];

const two = (value: number) => String(value).padStart(2, '0');

/** People with numbers nobody has; in one group no two have the same name. */
export function newcomers(count: number): Newcomer[] {
  return Array.from({ length: count }, (_, index) => {
    const sex = index % 2 === 0 ? 'female' : 'male';
    const [day, month, year] = [randomInt(1, 29), randomInt(1, 13), randomInt(70, 95)];
    const nik = `351005${two(sex === 'female' ? day + 40 : day)}${two(month)}${two(year)}${String(randomInt(1, 10_000)).padStart(4, '0')}`;
    const fullName = `${first[index % first.length]} ${last[Math.floor(index / first.length) % last.length]}`;
    return { fullName, nik, birthDate: `19${year}-${two(month)}-${two(day)}`, sex };
  });
}

/** The people as a clerk's list with semicolons. */
export function listOf(people: readonly Newcomer[]): string {
  const rows = people.map(({ fullName, nik, birthDate, sex }) =>
    [fullName, nik, birthDate, sex === 'female' ? 'P' : 'L'].join(';'),
  );
  return ['Nama lengkap;NIK;Tanggal lahir;Jenis kelamin', ...rows].join('\r\n');
}
