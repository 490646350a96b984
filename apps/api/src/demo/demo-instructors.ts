import type { NewQualification } from '@kompeten/domain';
import { InstructorsService } from '../features/instructors/instructors.service.ts';
import { demoEmail } from './demo-accounts.ts';
import type { Story } from './story.ts';

const unit = (number: string): string => `CONTOH.KDKMP.${number}`;
const units = (...numbers: string[]): string[] => numbers.map(unit);

const governance = units('01', '02', '03', '08');
const everything = units('01', '02', '03', '04', '05', '06', '07', '08');

interface CastInstructor {
  name: string;
  centre: string;
  fullName: string;
  email?: string;
  technical: { title: string; unitCodes: string[]; from: number; until: number | null };
  methodology: { from: number; until: number | null } | null;
}

/** Days count from today: a qualification `until: 38` is about to expire, `until: -20` has expired. */
const instructors: readonly CastInstructor[] = [
  {
    ...{ name: 'agung', centre: 'segara', fullName: 'Agung Prasetyawan', email: demoEmail('instructor') },
    technical: { title: 'Tata kelola koperasi desa', unitCodes: governance, from: -700, until: 395 },
    methodology: { from: -900, until: null },
  },
  {
    ...{ name: 'kartika', centre: 'segara', fullName: 'Ni Komang Kartikasari', email: 'kartika@contoh.example' },
    technical: { title: 'Keuangan koperasi', unitCodes: units('04', '05', '06', '07'), from: -690, until: 38 },
    methodology: { from: -500, until: 595 },
  },
  {
    ...{ name: 'frans', centre: 'segara', fullName: 'Fransiskus Lewotolok' },
    technical: { title: 'Usaha gerai dan logistik', unitCodes: everything, from: -600, until: 495 },
    methodology: { from: -1100, until: -20 },
  },
  {
    ...{ name: 'sumiyati', centre: 'segara', fullName: 'Sumiyati' },
    technical: { title: 'Angkutan dan kurir', unitCodes: units('21', '22', '31', '32'), from: -400, until: -3 },
    methodology: null,
  },
  {
    ...{ name: 'masykur', centre: 'falah', fullName: 'Masykur Anwari', email: demoEmail('blkk.operator') },
    technical: { title: 'Tata kelola koperasi desa', unitCodes: everything, from: -300, until: 795 },
    methodology: { from: -300, until: null },
  },
  {
    ...{ name: 'euis', centre: 'tirta', fullName: 'Euis Komalasari' },
    technical: { title: 'Tata kelola koperasi desa', unitCodes: everything, from: -800, until: 75 },
    methodology: { from: -800, until: null },
  },
  {
    ...{ name: 'rifky', centre: 'teluk', fullName: 'Moh. Rifky Tadulako' },
    technical: {
      title: 'Koperasi jasa keuangan',
      unitCodes: ['KJK.SP01.002.01', 'KJK.SP02.004.01'],
      from: -200,
      until: 900,
    },
    methodology: { from: -200, until: null },
  },
];

/** Instructors with qualifications in force, about to expire, and expired. */
export function tellInstructors(story: Story): Promise<void> {
  return story.at(-160, '10:00', async () => {
    for (const { name, centre, fullName, email, ...rest } of instructors) {
      const qualifications = qualificationsOf(story, rest);
      const given = { centreId: story.centre(centre).id, fullName, email: email ?? null, qualifications, demo: true };
      story.keep('instructor', name, await story.the(InstructorsService).create(given, story.actor('admin')));
    }
  });
}

type Days = Pick<CastInstructor, 'technical' | 'methodology'>;

function qualificationsOf(story: Story, { technical, methodology }: Days): NewQualification[] {
  const span = ({ from, until }: { from: number; until: number | null }) => ({
    validFrom: story.day(from),
    validUntil: until === null ? null : story.day(until),
    certificateNumber: `CONTOH-${Math.abs(from)}`,
    issuedBy: 'Lembaga Sertifikasi CONTOH',
  });
  const { title, unitCodes } = technical;
  const first: NewQualification = { kind: 'technical', title, unitCodes, ...span(technical) };
  if (!methodology) return [first];
  return [first, { kind: 'methodology', title: 'Metodologi pelatihan kerja', unitCodes: [], ...span(methodology) }];
}
