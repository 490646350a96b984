/** The Indonesian time zones. */
export type IndonesianTimeZone = 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura';

const central = ['51', '52', '53', '63', '64', '65', '71', '72', '73', '74', '75', '76'];
const eastern = ['81', '82', '91', '92', '93', '94', '95', '96', '97'];

/** The time zone of a region by its province (Keppres 41/1987): WIB, WITA or WIT. */
export function timeZoneOf(regionCode: string): IndonesianTimeZone {
  const province = regionCode.slice(0, 2);
  if (central.includes(province)) return 'Asia/Makassar';
  return eastern.includes(province) ? 'Asia/Jayapura' : 'Asia/Jakarta';
}
