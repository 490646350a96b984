import type { BreachEvent } from '@kompeten/domain';
import { BreachesService } from '../features/breaches/breaches.service.ts';
import type { Story } from './story.ts';

/** One breach of personal data that is over: recorded, told to the people and to the authority within a day, closed. */
export async function tellBreach(story: Story): Promise<void> {
  const actor = story.actor('admin');
  const service = story.the(BreachesService);
  const { id } = await story.at(-17, '10:30', () =>
    service.record(
      {
        title: 'CONTOH: daftar peserta terkirim ke alamat yang salah',
        what: 'CONTOH, bukan kejadian nyata. Daftar peserta satu angkatan terlampir pada surel undangan yang terkirim ke satu alamat di luar balai.',
        ...{ foundAt: story.instant(-17, '09:40'), occurredOn: story.day(-18), data: ['name', 'contact'] },
        ...{ everybody: false, centreIds: [story.centre('tirta').id], bodyIds: [], cohortIds: [], people: 15 },
        measures:
          'Penerima diminta menghapus surel dan menyatakannya tertulis. Waspadai telepon atau pesan yang mengaku dari balai dan meminta PIN: balai tidak pernah memintanya.',
        contact: 'Kantor balai, jam kerja (CONTOH)',
      },
      actor,
    ),
  );
  const step = (day: number, time: string, event: BreachEvent, note: string | null) =>
    story.at(day, time, () => service.move(id, { event, note }, actor));
  await step(-17, '15:00', 'tell_people', null);
  await step(-16, '09:15', 'tell_authority', 'Surat CONTOH-01 diantar, tanda terima disimpan.');
  await step(-14, '11:00', 'close', 'CONTOH: penerima menyatakan tertulis bahwa surel dan lampirannya sudah dihapus.');
}
