import type { Actor, BreachEvent, NewBreach } from '@kompeten/domain';
import { newId } from '../clock.ts';
import { BreachPeopleService } from '../features/breaches/breach-people.service.ts';
import { BreachesService } from '../features/breaches/breaches.service.ts';
import { MyBreachNoticesService } from '../features/breaches/my-breach-notices.service.ts';
import type { Story } from './story.ts';

/** Two breaches of personal data: one that is over, and one of a single cohort that some of its people have not read of. */
export async function tellBreach(story: Story): Promise<void> {
  await tellWrongAddress(story);
  await tellLostSheet(story);
}

async function tellWrongAddress(story: Story): Promise<void> {
  const moves = await recorded(story, [-17, '10:30'], {
    title: 'CONTOH: daftar peserta terkirim ke alamat yang salah',
    what: 'CONTOH, bukan kejadian nyata. Daftar peserta satu angkatan terlampir pada surel undangan yang terkirim ke satu alamat di luar balai.',
    ...{ foundAt: story.instant(-17, '09:40'), occurredOn: story.day(-18), data: ['name', 'contact'] },
    ...{ everybody: false, centreIds: [story.centre('tirta').id], bodyIds: [], cohortIds: [], people: 15 },
    measures:
      'Penerima diminta menghapus surel dan menyatakannya tertulis. Waspadai telepon atau pesan yang mengaku dari balai dan meminta PIN: balai tidak pernah memintanya.',
    contact: 'Kantor balai, jam kerja (CONTOH)',
  });
  await moves.step(-17, '15:00', 'tell_people', null);
  await moves.step(-16, '09:15', 'tell_authority', 'Surat CONTOH-01 diantar, tanda terima disimpan.');
  await moves.step(
    -14,
    '11:00',
    'close',
    'CONTOH: penerima menyatakan tertulis bahwa surel dan lampirannya sudah dihapus.',
  );
}

async function tellLostSheet(story: Story): Promise<void> {
  const centreId = story.centre('segara').id;
  const { id, step } = await recorded(story, [-1, '07:30'], {
    title: 'CONTOH: lembar nilai satu angkatan tertinggal di warung',
    what: 'CONTOH, bukan kejadian nyata. Cetakan lembar nilai satu angkatan tertinggal di warung dekat balai selama satu malam.',
    ...{ foundAt: story.instant(-1, '07:10'), occurredOn: story.day(-2), data: ['name', 'training'] },
    ...{ everybody: false, centreIds: [centreId], bodyIds: [], cohortIds: [story.cohort('shop').id], people: 18 },
    measures: 'Lembarnya sudah kembali dan dihancurkan. Nilai Anda tidak berubah; tidak ada yang perlu Anda lakukan.',
    contact: 'Kantor balai, jam kerja (CONTOH)',
  });
  await step(-1, '08:00', 'tell_people', null);
  await step(-1, '08:30', 'tell_authority', 'Surat CONTOH-02 diantar, tanda terima disimpan.');
  const at = { breachId: id, centreId };
  const head = story.actor('centre.manager');
  const { items } = await story.the(BreachPeopleService).list(at, { limit: 5 }, head);
  for (const { personId } of items) await story.at(-1, '19:00', () => readBy(story, { ...head, personId }));
}

/** Somebody opens the own page and says that they have read what is there. */
async function readBy(story: Story, person: Actor): Promise<void> {
  const mine = story.the(MyBreachNoticesService);
  const reader: Actor = { ...person, accountId: newId(), memberships: [] };
  for (const { id } of (await mine.list(reader)).items) await mine.read(id, reader);
}

async function recorded(story: Story, [day, time]: readonly [number, string], facts: NewBreach) {
  const actor = story.actor('admin');
  const service = story.the(BreachesService);
  const { id } = await story.at(day, time, () => service.record(facts, actor));
  const step = (on: number, at: string, event: BreachEvent, note: string | null) =>
    story.at(on, at, () => service.move(id, { event, note }, actor));
  return { id, step };
}
