import { createHash } from 'node:crypto';
import { type CertifiedUnit, canonicalList } from '@kompeten/domain';

/** What an approval stands for, of one person. */
export interface ListedPerson {
  enrolmentId: string;
  holderName: string;
  units: readonly CertifiedUnit[];
  attendancePercent: number | null;
}

/** SHA-256 of the exact list: any change of a person, a name, a result, an hour or the attendance changes it. */
export function listHash(kind: string, people: readonly ListedPerson[]): string {
  const items = people.map(({ enrolmentId, holderName, units, attendancePercent }) => ({
    ...{ enrolmentId, holderName, kind },
    results: [`${attendancePercent ?? '-'}%`, ...units.map(resultOf)],
  }));
  return createHash('sha256').update(canonicalList(items)).digest('hex');
}

const resultOf = ({ code, title, lessonHours, result }: CertifiedUnit) =>
  `${code} ${title} ${lessonHours} ${result ?? '-'}`;
