import type { NikFacts } from '@kompeten/domain';

/** A NIK as it is typed without what people put between the digits. */
export const digitsOf = (typed: string): string => typed.replace(/[\s.-]/g, '');

/** A NIK as people read it aloud: region, birth date, serial. */
export const groupNik = (nik: string): string => nik.replace(/^(\d{6})(\d{6})(\d{4})$/, '$1 $2 $3');

/** Nobody younger is trained; it decides the century that a NIK leaves out. */
const YOUNGEST = 12;

/** The birth date that a NIK carries, in the century that makes the person old enough. */
export function birthDateOf({ birthDay: { yy, month, day } }: NikFacts, thisYear: number): string {
  const year = 2000 + yy <= thisYear - YOUNGEST ? 2000 + yy : 1900 + yy;
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}
