import { expect, it } from '@jest/globals';
import { signatoryOf } from './signatory.rules.ts';

const own = { id: 'a', name: 'BLKK Nurul Huda' };
const parent = { id: 'b', name: 'BPVP Muncar' };
const centre = { id: 'a', kind: 'blkk', headName: "Siti Nur'aini" } as const;

it.each([
  ['the head', { fullName: 'Siti Nuraini', centre: own, delegatedAs: null }, centre, 'Kepala BLK Komunitas'],
  [
    'somebody else of the centre',
    { fullName: 'Budi', centre: own, delegatedAs: null },
    centre,
    'a.n. Kepala BLK Komunitas',
  ],
  ['somebody acting', { fullName: 'Budi', centre: own, delegatedAs: 'plt' }, centre, 'Plt. Kepala BLK Komunitas'],
  [
    'somebody acting for a day',
    { fullName: 'Budi', centre: own, delegatedAs: 'plh' },
    { ...centre, kind: 'bpvp' },
    'Plh. Kepala Balai',
  ],
  [
    'nobody known as head',
    { fullName: 'Budi', centre: own, delegatedAs: null },
    { ...centre, headName: null },
    'a.n. Kepala BLK Komunitas',
  ],
  [
    'the parent centre',
    { fullName: 'Budi', centre: parent, delegatedAs: null },
    centre,
    'a.n. Kepala BLK Komunitas, pejabat BPVP Muncar',
  ],
] as const)('%s signs in the capacity that is true', (_, approver, of, capacity) => {
  expect(signatoryOf(of, approver).capacity).toBe(capacity);
});

it('prints the name of the head as it is registered', () => {
  const approver = { fullName: 'siti nuraini', centre: own, delegatedAs: null };
  expect(signatoryOf(centre, approver).name).toBe("Siti Nur'aini");
});
