import type { CooperativeRole, Education, NewEnrolment, PersonInput, Voucher } from '@kompeten/domain';
import { inventedName } from './names.ts';
import type { Story } from './story.ts';

const birthPlaces = ['Banyuwangi', 'Jember', 'Situbondo', 'Bandung', 'Denpasar', 'Sumenep', 'Makassar', 'Blitar'];
const schooling: readonly Education[] = ['upper_secondary', 'lower_secondary', 'bachelor', 'diploma', 'primary'];
const offices: readonly CooperativeRole[] = [
  ...(['chair', 'secretary', 'treasurer', 'vice_chair', 'manager', 'board_member', 'supervisor', 'member'] as const),
];
const villages = ['kedungrejo', 'tembokrejo', 'sumbersewu', 'kendalrejo', 'sobo'] as const;

/** The trainee of the demo accounts. */
export const TRAINEE_NAME = 'Lestari Wahyuningsih';

/** Somebody invented, as typed at enrolment; `place` says which of the many, `district` where the card is from. */
export function inventedPerson(place: number, district: string): PersonInput {
  const { fullName, sex } = inventedName(place);
  const birthDate = birthDateAt(place);
  const common = {
    fullName,
    sex,
    birthPlace: birthPlaces[place % birthPlaces.length],
    education: schooling[place % 5],
  };
  if (place % 17 === 8)
    return { ...common, birthDate: birthDate.slice(0, 4), identity: { kind: 'none', voucher: inventedVoucher(place) } };
  const shown = place % 23 === 11 ? `${birthDate.slice(0, 8)}${birthDate.endsWith('05') ? '06' : '05'}` : birthDate;
  return { ...common, birthDate: shown, identity: { kind: 'nik', value: nikOf(district, birthDate, sex, place) } };
}

/** On what somebody invented stands: every other one on a letter of the village, the others on two witnesses. */
export const inventedVoucher = (place: number): Voucher =>
  place % 2 === 0
    ? {
        ...{ kind: 'village_letter', number: `CONTOH 474/${place}/2025`, date: '2025-01-15' },
        ...{ office: 'Kantor Desa Tembokrejo (CONTOH)', signedBy: 'Slamet Riyadi' },
      }
    : {
        kind: 'two_witnesses',
        firstWitness: { fullName: 'Bambang Sutrisno', relation: 'tetangga', position: 'kepala dusun' },
        secondWitness: { fullName: 'Sri Mulyani Astuti', relation: 'bibi' },
      };

/** A well-formed NIK that belongs to nobody: such high serials are not given out. */
function nikOf(district: string, birthDate: string, sex: 'female' | 'male', place: number): string {
  const [year = '', month = '', day = ''] = birthDate.split('-');
  const shownDay = String(Number(day) + (sex === 'female' ? 40 : 0)).padStart(2, '0');
  return `${district.replaceAll('.', '')}${shownDay}${month}${year.slice(2)}${9000 + (place % 1000)}`;
}

function birthDateAt(place: number): string {
  const year = 1964 + ((place * 13) % 41);
  const month = 1 + ((place * 5) % 12);
  const day = 1 + ((place * 17) % 28);
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

/** An enrolment of somebody invented, with the cooperative they come from. */
export function inventedEnrolment(story: Story, place: number, district: string): NewEnrolment {
  const person = inventedPerson(place, district);
  if (place % 7 === 5) return { person };
  const cooperative = villages[Math.floor(place / 5) % villages.length] ?? 'kedungrejo';
  return { person, cooperativeId: story.cooperative(cooperative).id, cooperativeRole: offices[place % offices.length] };
}

/** The enrolment of the trainee whom the demo account belongs to. */
export function traineeEnrolment(story: Story): NewEnrolment {
  const nik = nikOf('35.10.05', '1991-04-17', 'female', 1);
  return {
    person: {
      ...{ fullName: TRAINEE_NAME, sex: 'female', birthDate: '1991-04-17', birthPlace: 'Banyuwangi' },
      identity: { kind: 'nik', value: nik },
      phone: '0812-0000-0117',
    },
    cooperativeId: story.cooperative('kedungrejo').id,
    cooperativeRole: 'chair',
  };
}

/** A trainee of seventeen, with the parent who consented by a letter. */
export function youngEnrolment(story: Story): NewEnrolment {
  const birthDate = story.day(-6300);
  const person: PersonInput = {
    ...{ fullName: 'Galih Saputra', sex: 'male', birthDate, birthPlace: 'Banyuwangi', education: 'lower_secondary' },
    identity: { kind: 'nik', value: nikOf('35.10.05', birthDate, 'male', 2) },
  };
  const guardian = { fullName: 'Sri Wahyuni', phone: '0812-0000-0118', way: 'letter', givenOn: story.day(-5) } as const;
  return { person, cooperativeId: story.cooperative('kedungrejo').id, cooperativeRole: 'member', guardian };
}
