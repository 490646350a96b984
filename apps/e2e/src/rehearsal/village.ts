/** Invented people of the field rehearsal; every name and number is made up. */
export interface Villager {
  fullName: string;
  nik: string | null;
  birthDate: string;
  sex: 'female' | 'male';
}

const first = ['Siti', 'Budi', 'Wayan', 'Ketut', 'Rahmat', 'Sulastri', 'Yohanes', 'Maria', 'Agus', 'Nur’aini'];
const last = ['Prasetyo', 'Handayani', 'Sukmawati', 'Hidayat', 'Lestari', 'Kurniawan', 'Rahayu', 'Santoso'];

const two = (value: number) => String(value).padStart(2, '0');

function villager(index: number): Villager {
  const sex = index % 2 === 0 ? 'female' : 'male';
  const [day, month, year] = [1 + (index % 28), 1 + (index % 12), 70 + (index % 25)];
  const nik = `351022${two(sex === 'female' ? day + 40 : day)}${two(month)}${two(year)}${String(index + 1).padStart(4, '0')}`;
  const fullName =
    index === 7 ? 'Suparman' : `${first[index % first.length]} ${last[Math.floor(index / first.length)]}`;
  return { fullName, nik: index < 3 ? null : nik, birthDate: `19${year}-${two(month)}-${two(day)}`, sex };
}

/** Eighty people, three of whom have no NIK and one of whom has one name. */
export const villagers: readonly Villager[] = Array.from({ length: 80 }, (_, index) => villager(index));

/** The four whose names the clerk misspells on the list, by their place. */
export const misspelt = [10, 23, 41, 66] as const;

const VOUCHER = [
  ...['Nomor surat desa', 'Tanggal surat desa', 'Kantor penerbit surat'],
  ...['Saksi pertama', 'Hubungan saksi pertama', 'Saksi kedua', 'Hubungan saksi kedua'],
];
/** On what those without NIK stand: a letter of the village, or two witnesses. */
const vouchers = [
  ['474/112/2025', '03/02/2025', 'Kantor Desa Kedungrejo'],
  ['', '', '', 'Bambang Sutrisno', 'tetangga', 'Sri Mulyani Astuti', 'bibi'],
] as const;

/** The list as the clerk typed it: semicolons, Indonesian headings, four slips. */
export function clerkList(): string {
  const rows = villagers.map(({ fullName, nik, birthDate, sex }, index) => {
    const slip = (misspelt as readonly number[]).includes(index) ? fullName.replace(/a/, 'aa') : fullName;
    return [
      slip,
      nik ?? '',
      birthDate,
      sex === 'female' ? 'P' : 'L',
      ...(nik ? [] : vouchers[index === 0 ? 0 : 1]),
    ].join(';');
  });
  return [['Nama lengkap;NIK;Tanggal lahir;Jenis kelamin', ...VOUCHER].join(';'), ...rows].join('\r\n');
}
