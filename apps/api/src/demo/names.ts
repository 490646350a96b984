/** Names of one region: given names of women and men, and second names that go with both or either. */
interface Region {
  women: readonly string[];
  men: readonly string[];
  afterWomen: readonly string[];
  afterMen: readonly string[];
}

const list = (names: string): string[] => names.split(', ');

const east: Region = {
  women: list('Sri, Endang, Wahyu, Ratna, Lestari, Dwi, Tri, Puji, Retno, Indah, Siti, Ernawati, Yuliana'),
  men: list('Agus, Bambang, Eko, Slamet, Sugeng, Joko, Hadi, Teguh, Wahyu, Imam, Rudi, Budi, Mulyono'),
  afterWomen: list(
    'Handayani, Rahayu, Widyastuti, Setyowati, Kusumaningrum, Astuti, Purwanti, Wulandari, Utami, Lestari, Ningsih',
  ),
  afterMen: list(
    'Santoso, Prasetyo, Nugroho, Wibowo, Susanto, Hariyanto, Purnomo, Setiawan, Kurniawan, Suryadi, Wardoyo',
  ),
};
const west: Region = {
  women: list('Euis, Neng, Iis, Dedeh, Lilis, Elis, Rina'),
  men: list('Asep, Dadang, Ujang, Cecep, Yayan, Deden, Iwan'),
  afterWomen: list('Rohaeni, Sumiati, Nuraeni, Mulyani, Komariah'),
  afterMen: list('Suherman, Hidayat, Sutisna, Kusnadi, Rohman'),
};
const bali: Region = {
  women: list('Ni Made, Ni Ketut, Ni Wayan, Ni Nyoman, Ni Putu'),
  men: list('I Wayan, I Made, I Nyoman, I Ketut, I Komang'),
  afterWomen: list('Suartini, Sukerti, Darmiati, Ariani, Widiasih'),
  afterMen: list('Sudarma, Arnawa, Suwitra, Mertayasa, Wijana'),
};
const islands: Region = {
  women: list('Maria, Theresia, Yohana, Marselina, Hasnah, Nurhayati, Fatimah'),
  men: list('Yohanes, Petrus, Melkior, Andi, Baharuddin, Samsul, Arifin'),
  afterWomen: list('Lamanepa, Tandiayu, Pongrekun, Latumeten, Hasibuan'),
  afterMen: list('Lamanepa, Tandilolo, Pongrekun, Latumeten, Hasibuan'),
};

/** How often each region is met among the people of the story. */
const regions: readonly Region[] = [east, east, west, east, bali, east, islands];

/** Names that systems stumble over: one word, apostrophes, hyphens, long ones. */
const unusual: readonly (readonly [name: string, sex: 'female' | 'male'])[] = [
  ...(['Sumarni', 'Poniyem', 'Jumiati', 'Supatmi', 'Ngatinah', 'Rubiyah'] as const).map(
    (name) => [name, 'female'] as const,
  ),
  ...(['Tukijan', 'Paimin', 'Ngadiman', 'Sarto'] as const).map((name) => [name, 'male'] as const),
  ["Nur'aini", 'female'],
  ["Sa'diyah Ma'rifah", 'female'],
  ["Syafi'i", 'male'],
  ["Baharuddin Dg. Ma'gau", 'male'],
  ["Isma'il Rozaq", 'male'],
  ["Mas'udah", 'female'],
  ["Rifa'i Anwar", 'male'],
  ["Qur'aini Zahrah", 'female'],
  ['I Gusti Ngurah Bagus Oka Wirasatya', 'male'],
  ['Abdul-Rachman Al-Habsyi', 'male'],
  ['Ni Luh Putu Sasmita Kusuma Dewi Paramitha', 'female'],
  ['Raden Roro Kanjeng Sekar Arum Widyaningsih', 'female'],
  ['Anak Agung Istri Ratih Candra Pramesti', 'female'],
  ['Muhammad Nur Fadhilatul Akbar Ramadhan Syahputra', 'male'],
];

/** A name and the sex it is given to. */
export interface InventedName {
  fullName: string;
  sex: 'female' | 'male';
}

const EVERY = 8;
const HOW_MANY = 240;

/** The invented person at a place of the list; no two of them share a name. */
export function inventedName(place: number): InventedName {
  const person = everybody[place];
  if (!person) throw new Error(`The demo story has only ${everybody.length} invented people`);
  return person;
}

const everybody = invent();

function invent(): InventedName[] {
  const taken = new Set<string>();
  return Array.from({ length: HOW_MANY }, (_, place) => {
    const odd = place % EVERY === 4 ? unusual[(Math.floor(place / EVERY) * 7) % unusual.length] : undefined;
    const wanted = odd ? { fullName: odd[0], sex: odd[1] } : usualName(place, 0);
    let person = wanted;
    for (let turn = 1; taken.has(person.fullName); turn += 1) person = usualName(place, turn);
    taken.add(person.fullName);
    return person;
  });
}

function usualName(place: number, turn: number): InventedName {
  const { women, men, afterWomen, afterMen } = regions[place % regions.length] ?? east;
  const female = Math.floor(place / 2) % 2 === 0;
  const [given, after] = female ? [women, afterWomen] : [men, afterMen];
  const start = Math.floor(place / regions.length) * 3 + (place % regions.length);
  const [first, second] = [start + turn, start + Math.floor(start / given.length) + Math.floor(turn / given.length)];
  const fullName = `${given[first % given.length]} ${after[second % after.length]}`;
  return { fullName, sex: female ? 'female' : 'male' };
}
