import {
  type CentreLicence,
  isOpenOn,
  knownHolidays,
  type NewCentreLicence,
  type NewRoom,
  type OpeningHours,
  timeZoneOf,
} from '@kompeten/domain';
import { LicencesService } from '../features/licences/licences.service.ts';
import { OpeningService } from '../features/opening/opening.service.ts';
import { RoomsService } from '../features/rooms/rooms.service.ts';
import type { Story } from './story.ts';

const room = (name: string, kind: NewRoom['kind'], seats: number, more: Partial<NewRoom> = {}): NewRoom => ({
  ...{ name, kind, seats, equipment: [] },
  ...more,
});

const projector = { name: 'Proyektor', count: 1, condition: 'good' as const };

/** Rooms by centre and short name. */
const rooms: readonly (readonly [centre: string, name: string, room: NewRoom])[] = [
  ['segara', 'hall', room('Aula Segara', 'hall', 80, { equipment: [projector] })],
  ['segara', 'practice', room('Ruang Praktik Koperasi', 'classroom', 30, { trade: 'business_management' })],
  [
    'segara',
    'lab',
    room('Lab Komputer', 'computer_lab', 24, {
      trade: 'information_technology',
      equipment: [
        { name: 'Komputer', count: 22, condition: 'good' },
        { name: 'Komputer', count: 2, condition: 'needs_repair' },
      ],
    }),
  ],
  [
    'segara',
    'kitchen',
    room('Bengkel Pengolahan Hasil Laut', 'workshop', 16, {
      trade: 'food_processing',
      equipment: [
        { name: 'Mesin vakum', count: 3, condition: 'good' },
        { name: 'Lemari pendingin', count: 1, condition: 'broken' },
      ],
    }),
  ],
  ['falah', 'falah', room('Aula Nurul Falah', 'hall', 40)],
  ['tirta', 'tirta', room('Kelas Kencana', 'classroom', 30, { equipment: [projector] })],
];

const workdays = (...days: number[]): OpeningHours[] =>
  days.flatMap((weekday) => [
    { weekday, from: '07:30', until: '12:00' },
    { weekday, from: '13:00', until: '16:30' },
  ]);

/** Six days a week, as training runs; the story's days count from today and fall on any of them. */
const hours = workdays(1, 2, 3, 4, 5, 6);

interface ShownLicence extends Omit<NewCentreLicence, 'validFrom' | 'validUntil' | 'issuer'> {
  from: number;
  until: number | null;
}

/** Days count from today: `until: 120` is about to end, `until: -10` has ended. */
const licences: readonly (readonly [centre: string, licence: ShownLicence])[] = [
  [
    'segara',
    { kind: 'accreditation', title: 'Akreditasi lembaga pelatihan', number: 'CONTOH-AKR-17', from: -900, until: 120 },
  ],
  [
    'segara',
    { kind: 'assessment_site', title: 'Verifikasi TUK mandiri', number: 'CONTOH-TUK-04', from: -300, until: 430 },
  ],
  ['falah', { kind: 'operating', title: 'Izin BLK Komunitas', number: 'CONTOH-IZN-35', from: -740, until: -10 }],
  [
    'tirta',
    { kind: 'accreditation', title: 'Akreditasi lembaga pelatihan', number: 'CONTOH-AKR-31', from: -100, until: 995 },
  ],
];

/** Rooms, opening calendars and licences of the centres that train. */
export function tellRooms(story: Story): Promise<void> {
  return story.at(-178, '10:00', async () => {
    const admin = story.actor('admin');
    for (const [centre, name, given] of rooms) {
      const { id } = story.centre(centre);
      story.keep('room', name, await story.the(RoomsService).create(id, { ...given, demo: true }, admin));
    }
    for (const centre of new Set(rooms.map(([name]) => name))) {
      const calendar = { version: 0, hours, closed: closedOf(story, centre), keepsHolidays: true };
      await story.the(OpeningService).set(story.centre(centre).id, calendar, admin);
    }
    for (const [centre, { from, until, ...given }] of licences) {
      const span = { validFrom: story.day(from), validUntil: until === null ? null : story.day(until) };
      const licence = { ...given, ...span, issuer: 'Lembaga CONTOH', demo: true } satisfies Partial<CentreLicence>;
      await story.the(LicencesService).create(story.centre(centre).id, licence, admin);
    }
  });
}

/** The centre in the middle of the story cleans its drains in two months; no cohort of the story runs then. */
const closedOf = (story: Story, centre: string) =>
  centre === 'segara' ? [{ from: story.day(60), to: story.day(62), reason: 'Perbaikan saluran air' }] : [];

/** Whether a centre of the story is open on a day; elsewhere, on a Sunday or a holiday, people meet in a borrowed place. */
export function isOpenInStory(story: Story, centre: string, offset: number): boolean {
  const { regionCode } = story.centre(centre);
  const facts = { hours, closed: closedOf(story, centre), keepsHolidays: true, holidays: knownHolidays };
  return isOpenOn(story.day(offset), { ...facts, zone: timeZoneOf(regionCode) });
}
