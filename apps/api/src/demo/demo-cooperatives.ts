import type { NewCooperative } from '@kompeten/domain';
import { CooperativesService } from '../features/cooperatives/cooperatives.service.ts';
import { castAccount } from './demo-accounts.ts';
import type { Story } from './story.ts';

const cooperatives: readonly (readonly [name: string, cooperative: NewCooperative])[] = [
  [
    'kedungrejo',
    {
      name: 'Kopdes Merah Putih CONTOH Kedungrejo',
      kind: 'village',
      regionCode: '35.10.05.2002',
      legalEntityNumber: 'CONTOH-0001/BH/2025',
      businessUnits: ['office', 'groceries', 'cold_storage', 'logistics'],
    },
  ],
  [
    'tembokrejo',
    {
      name: 'Kopdes Merah Putih CONTOH Tembokrejo',
      kind: 'village',
      regionCode: '35.10.05.2003',
      legalEntityNumber: 'CONTOH-0002/BH/2025',
      businessUnits: ['office', 'groceries', 'savings_and_loan'],
    },
  ],
  [
    'sumbersewu',
    {
      name: 'Kopdes Merah Putih CONTOH Sumbersewu',
      kind: 'village',
      regionCode: '35.10.05.2004',
      businessUnits: ['office', 'pharmacy', 'clinic'],
    },
  ],
  ['kendalrejo', { name: 'Kopdes Merah Putih CONTOH Kendalrejo', kind: 'village', regionCode: '35.10.04.2002' }],
  [
    'sobo',
    {
      name: 'Kopkel Merah Putih CONTOH Sobo',
      kind: 'village',
      regionCode: '35.10.16.1002',
      businessUnits: ['groceries'],
    },
  ],
  ['cilame', { name: 'Kopdes Merah Putih CONTOH Cilame', kind: 'village', regionCode: '32.17.06.2003' }],
  ['pabrik', { name: 'Koperasi Pekerja CONTOH Karya Kaleng', kind: 'worker', regionCode: '35.10.05' }],
  ['ojek', { name: 'Koperasi Pengemudi CONTOH Roda Blambangan', kind: 'driver', regionCode: '35.10' }],
  ['kurir', { name: 'Koperasi Kurir CONTOH Antar Sejahtera', kind: 'courier', regionCode: '32.17' }],
  [
    'dana',
    {
      name: 'KSP CONTOH Dana Mandiri',
      kind: 'savings_and_loan',
      regionCode: '64.72',
      legalEntityNumber: 'CONTOH-0003/BH/2019',
    },
  ],
  [
    'baru',
    {
      name: 'Kopdes Merah Putih CONTOH Kumendung (rintisan)',
      kind: 'village',
      regionCode: '35.10.05.2010',
      provisional: true,
    },
  ],
];

/** Cooperatives of every kind, one of them not yet founded; and the chair of one who follows its people. */
export function tellCooperatives(story: Story): Promise<void> {
  return story.at(-170, '10:00', async () => {
    for (const [name, given] of cooperatives) {
      const cooperative = { ...given, demo: true };
      story.keep(
        'cooperative',
        name,
        await story.the(CooperativesService).create(cooperative, story.actor('centre.manager')),
      );
    }
    const cooperativeId = story.cooperative('kedungrejo').id;
    await castAccount(story, 'cooperative', 'Suharti Ningsih', [{ role: 'cooperative_officer', cooperativeId }]);
  });
}
