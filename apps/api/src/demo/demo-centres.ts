import type { NewCentre } from '@kompeten/domain';
import { CentresService } from '../features/centres/centres.service.ts';
import { castAccount } from './demo-accounts.ts';
import type { Story } from './story.ts';

/** The head of the centre in the middle of the story, who signs its certificates. */
const HEAD = 'Ketut Ariani Puspawati';

const centres: readonly (readonly [name: string, centre: NewCentre, parent?: string])[] = [
  [
    'segara',
    {
      name: 'BPVP CONTOH Segara Muncar',
      kind: 'bpvp',
      regionCode: '35.10.05',
      address: 'Jalan Pelabuhan Contoh Nomor 17, Muncar',
      phone: '0333-000117',
      email: 'segara@contoh.example',
      headName: HEAD,
      accreditation: 'A (contoh)',
      trades: ['business_management', 'information_technology', 'food_processing', 'fishery'],
      assessmentSite: 'permanent',
    },
  ],
  [
    'falah',
    {
      name: 'BLKK CONTOH Nurul Falah',
      kind: 'blkk',
      regionCode: '35.10.04',
      address: 'Kompleks Pesantren Contoh, Tegaldlimo',
      headName: 'Masykur Anwari',
      trades: ['business_management'],
    },
    'segara',
  ],
  [
    'tirta',
    {
      name: 'UPTD BLK CONTOH Tirta Kencana',
      kind: 'blk',
      regionCode: '32.17',
      headName: 'Euis Komalasari',
      accreditation: 'B (contoh)',
      trades: ['business_management', 'garment', 'agriculture'],
      assessmentSite: 'ad_hoc',
    },
  ],
  ['teluk', { name: 'BPVP CONTOH Teluk Palu', kind: 'bpvp', regionCode: '72.71', headName: 'Moh. Rifky Tadulako' }],
  ['mahakam', { name: 'UPTD BLK CONTOH Tepian Mahakam', kind: 'blk', regionCode: '64.72', headName: 'Norsyahidah' }],
  ['timor', { name: 'LPK CONTOH Cahaya Timor', kind: 'lpk', regionCode: '53.71', headName: 'Yoseph Nahak' }],
  ['dayah', { name: 'BLKK CONTOH Dayah Al-Hikmah', kind: 'blkk', regionCode: '11.06.01', headName: 'Tgk. Ilyas' }],
  ['sentani', { name: 'BLK CONTOH Danau Sentani', kind: 'blk', regionCode: '91.03.01', headName: 'Obed Ondikeleuw' }],
];

/** Centres of every kind, from Aceh to Papua; a community centre whose parent may approve for it (rule 22). */
export async function tellCentres(story: Story): Promise<void> {
  await story.at(-190, '09:00', async () => {
    for (const [name, centre, parent] of centres) {
      const parentId = parent === undefined ? null : story.centre(parent).id;
      const given = { ...centre, parentId, demo: true };
      story.keep('centre', name, await story.the(CentresService).create(given, story.actor('admin')));
    }
  });
  await story.at(-180, '09:00', () => tellStaff(story));
}

async function tellStaff(story: Story): Promise<void> {
  const startsOn = story.day(-180);
  const at = (centre: string) => ({ centreId: story.centre(centre).id, startsOn });
  await castAccount(story, 'centre.manager', 'Yohanes Prabaswara', [{ role: 'centre_manager', ...at('segara') }]);
  await castAccount(story, 'centre.head', HEAD, [{ role: 'centre_manager', ...at('segara') }]);
  await castAccount(story, 'operator', 'Lilik Handayani', [{ role: 'operator', ...at('segara') }]);
  await castAccount(story, 'instructor', 'Agung Prasetyawan', [{ role: 'instructor', ...at('segara') }]);
  const alone = [
    { role: 'operator' as const, ...at('falah') },
    { role: 'instructor' as const, ...at('falah') },
  ];
  await castAccount(story, 'blkk.operator', 'Masykur Anwari', alone);
  await castAccount(story, 'blk.manager', 'Asep Ruhiyat', [{ role: 'centre_manager', ...at('tirta') }]);
}
