import { type ReferenceUnit, referenceUnit } from './reference-unit.ts';

/** The decree behind the units of cooperative financial services. */
export const KJK = 'Kepmenakertrans Nomor 133 Tahun 2007 (SKKNI Koperasi Jasa Keuangan)';
/** The decree behind the units of assessors. */
export const ASSESSORS = 'Kepmenaker Nomor 185 Tahun 2018 (SKKNI Asesmen)';

/** Units of national standards, with the elements that were read in the standard itself; the others come with an import. */
export const officialUnits: readonly ReferenceUnit[] = [
  referenceUnit(
    'KJK.SP01.002.01',
    'Melakukan Prinsip-prinsip Pengelolaan Organisasi dan Manajemen Koperasi Jasa Keuangan',
    KJK,
    [
      [
        'Menginventarisir kebijakan organisasi dan manajemen koperasi',
        'Prinsip-prinsip perkoperasian, ketentuan dan aturan dalam organisasi koperasi diidentifikasi',
        'Kebijakan organisasi dan manajemen koperasi didiskusikan',
      ],
      [
        'Melaksanakan kebijakan organisasi dan manajemen',
        'Kebijakan berdasarkan prinsip-prinsip perkoperasian dilaksanakan',
        'Kebijakan berdasarkan prinsip-prinsip perkoperasian dilaksanakan secara efisien',
        'Prinsip kehati-hatian dilaksanakan',
        'Prinsip mengenal anggota diterapkan',
        'Pelaksanaan kegiatan kebijakan dievaluasi',
      ],
      [
        'Melaporkan hasil pelaksanaan kebijakan',
        'Format laporan disiapkan',
        'Laporan hasil pelaksanaan dasar-dasar manajemen dibuat dan dilaporkan',
      ],
    ],
  ),
  referenceUnit('KJK.SP02.004.01', 'Mengerjakan Buku Besar dan Buku Pembantu', KJK, []),
  referenceUnit('N.78SPS02.012.2', 'Menyusun Program Pelatihan Kerja', null, []),
  referenceUnit('P.85ASM00.001.2', 'Merencanakan Aktivitas dan Proses Asesmen', ASSESSORS, []),
  referenceUnit('P.85ASM00.003.2', 'Melaksanakan Asesmen', ASSESSORS, []),
  referenceUnit('P.854900.047.01', 'Memberikan Kontribusi dalam Validasi Asesmen', null, []),
];
