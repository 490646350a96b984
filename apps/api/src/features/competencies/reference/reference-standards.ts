import { ASSESSORS, KJK } from './official-units.ts';

/** The standards that the units that ship with the product belong to. */
export const referenceStandards = [
  { title: 'SKKNI Koperasi Jasa Keuangan', decree: KJK, illustrative: false },
  { title: 'SKKNI Asesmen', decree: ASSESSORS, illustrative: false },
  { title: 'CONTOH Pengelolaan Koperasi Desa/Kelurahan (bukan SKKNI resmi)', decree: null, illustrative: true },
];
