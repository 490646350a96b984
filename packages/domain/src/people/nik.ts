/** What a NIK says: its region, the birth date it carries, the sex, and the serial (rule 24). */
export interface NikFacts {
  regionCode: string;
  /** Two-digit year, month and day; the century is not in the number. */
  birthDay: { yy: number; month: number; day: number };
  sex: 'female' | 'male';
}

const daysIn = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Reads a NIK: 16 digits, region 6, birth date DDMMYY (women: day + 40), serial 4, which is never 0000.
 * Returns null when it is malformed. There is no check digit.
 */
export function readNik(value: string): NikFacts | null {
  const match = /^(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\d{4})$/.exec(value);
  if (!match) return null;
  const [, province = '', regency = '', district = '', dd = '', mm = '', yy = '', serial = ''] = match;
  const female = Number(dd) > 40;
  const day = Number(dd) - (female ? 40 : 0);
  const month = Number(mm);
  const longest = daysIn[month - 1];
  if (longest === undefined || day < 1 || day > longest || serial === '0000' || province === '00') return null;
  return {
    regionCode: `${province}.${regency}.${district}`,
    birthDay: { yy: Number(yy), month, day },
    sex: female ? 'female' : 'male',
  };
}

/** Whether the birth date typed in agrees with the one a NIK carries; a year alone is compared as a year. */
export function nikAgreesWithBirthDate(facts: NikFacts, birthDate: string): boolean {
  const [year = '', month, day] = birthDate.split('-');
  if (Number(year.slice(-2)) !== facts.birthDay.yy) return false;
  return month === undefined || (Number(month) === facts.birthDay.month && Number(day) === facts.birthDay.day);
}
