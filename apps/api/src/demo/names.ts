/** Invented people of the demo story: common given names and family names of many regions, combined by place in the list. */

const women = [
  ...['Siti', 'Dewi', 'Nur', 'Sri', 'Ratih', 'Wahyuni', 'Ayu', 'Fitri', 'Lestari', 'Maria', 'Yuliana', 'Rahmawati'],
  ...['Endang', 'Indah', 'Kartini', 'Ni Made', 'Theresia', 'Halimah', 'Puspita', 'Rina', 'Marlina', 'Zulaikha'],
];
const men = [
  ...['Agus', 'Budi', 'Muhammad', 'Slamet', 'Eko', 'Yohanes', 'Hendra', 'Rahmat', 'Bambang', 'Andi', 'I Wayan'],
  ...['Dedi', 'Teuku', 'Samuel', 'Rizky', 'Joko', 'Ahmad', 'Fajar', 'Petrus', 'Sugeng', 'Imam', 'Anton', 'Lalu'],
];
const womenFamily = [
  ...['Handayani', 'Kusumaningrum', 'Anggraini', 'Safitri', 'Hasanah', 'Maharani', 'Simbolon', 'Pertiwi', 'Wulandari'],
  ...['Lubis', 'Tandirerung', 'Ramadhani', 'Sekarsari', 'Nainggolan', 'Oktaviani', 'Latuconsina', 'Permatasari'],
  ...['Widyastuti', 'Mokodompit'],
];
const menFamily = [
  ...[
    'Santoso',
    'Wijayanto',
    'Hidayat',
    'Prasetyo',
    'Nugroho',
    'Sitorus',
    'Mahendra',
    'Saputra',
    'Hasibuan',
    'Kurniawan',
  ],
  ...['Firmansyah', 'Pattiasina', 'Setiawan', 'Manurung', 'Rumbiak', 'Suryana', 'Ardiansyah', 'Walukow', 'Hermawan'],
  ...['Bau Bele', 'Siregar'],
];

/** Names that systems stumble over: one word, apostrophes, hyphens, long ones. */
const unusual: readonly (readonly [name: string, sex: 'female' | 'male'])[] = [
  ['Sumarni', 'female'],
  ["Nur'aini", 'female'],
  ['Tukijan', 'male'],
  ["Sa'diyah Ma'rifah", 'female'],
  ['I Gusti Ngurah Bagus Oka Wirasatya', 'male'],
  ["Baharuddin Dg. Ma'gau", 'male'],
  ['Poniyem', 'female'],
  ['Abdul-Rachman Al-Habsyi', 'male'],
  ['Ni Luh Putu Sasmita Kusuma Dewi Paramitha', 'female'],
  ["Syafi'i", 'male'],
  ['Jumiati', 'female'],
  ['Raden Roro Kanjeng Sekar Arum Widyaningsih', 'female'],
];

/** A name and the sex it is given to. */
export interface InventedName {
  fullName: string;
  sex: 'female' | 'male';
}

/** The name at a place of the list; nobody is named twice within the first few hundred. */
export function inventedName(place: number): InventedName {
  const odd = place % 9 === 4 ? unusual[Math.floor(place / 9) % unusual.length] : undefined;
  if (odd && place < 9 * unusual.length) return { fullName: odd[0], sex: odd[1] };
  const female = place % 5 !== 0 && place % 2 === 0;
  const [given, family] = female ? [women, womenFamily] : [men, menFamily];
  const first = given[(place * 7) % given.length];
  const last = family[(place * 11 + Math.floor(place / family.length)) % family.length];
  return { fullName: `${first} ${last}`, sex: female ? 'female' : 'male' };
}
