import { type ElementText, type ReferenceUnit, referenceUnit } from './reference-unit.ts';

const unit = (number: string, title: string, elements: readonly ElementText[]): ReferenceUnit =>
  referenceUnit(`CONTOH.KDKMP.${number}`, title, null, elements);

/** Illustrative units for those who run a village cooperative; no decree stands behind them. */
export const villageUnits: readonly ReferenceUnit[] = [
  unit('01', 'Menerapkan prinsip dasar koperasi', [
    [
      'Menjelaskan jati diri koperasi',
      'Pengertian, nilai, dan prinsip koperasi diuraikan dengan contoh dari desa sendiri',
      'Perbedaan koperasi dengan badan usaha lain dijelaskan menurut kepemilikan, suara, dan pembagian hasil',
    ],
    [
      'Menerapkan prinsip koperasi dalam kegiatan harian',
      'Keanggotaan dilayani secara sukarela dan terbuka tanpa membedakan latar belakang',
      'Keputusan yang menjadi hak anggota dibawa ke rapat anggota',
      'Transaksi anggota dicatat terpisah dari transaksi bukan anggota',
    ],
    [
      'Menilai penerapan prinsip koperasi',
      'Kesesuaian kegiatan dengan anggaran dasar diperiksa memakai daftar periksa',
      'Penyimpangan dilaporkan kepada pengurus dan pengawas beserta usul perbaikan',
    ],
  ]),
  unit('02', 'Mengelola keanggotaan dan rapat anggota (RAT)', [
    [
      'Mengelola keanggotaan',
      'Permohonan menjadi anggota diperiksa menurut syarat dalam anggaran dasar',
      'Buku daftar anggota serta simpanan pokok dan wajib dimutakhirkan setiap ada perubahan',
      'Data pribadi anggota disimpan dan dibuka hanya untuk keperluan yang sah',
    ],
    [
      'Menyiapkan rapat anggota',
      'Undangan dan bahan rapat disampaikan dalam tenggat yang ditetapkan anggaran dasar',
      'Daftar hadir, kuorum, dan tata tertib disiapkan',
    ],
    [
      'Melaksanakan rapat anggota',
      'Kuorum diperiksa dan diumumkan sebelum rapat dibuka',
      'Hak suara setiap anggota dijamin sama dan hasil pemungutan suara dihitung terbuka',
    ],
    [
      'Menindaklanjuti keputusan rapat',
      'Berita acara ditandatangani dan disimpan',
      'Keputusan rapat dijadikan daftar tugas dengan penanggung jawab dan tenggat',
    ],
  ]),
  unit('03', 'Menyusun rencana kerja dan RAPB', [
    [
      'Mengumpulkan dasar perencanaan',
      'Kebutuhan anggota dan potensi desa dikumpulkan melalui musyawarah atau kuesioner',
      'Hasil usaha tahun berjalan dibandingkan dengan rencananya',
    ],
    [
      'Menyusun rencana kerja',
      'Kegiatan setiap unit usaha dirinci dengan sasaran, waktu, dan penanggung jawab',
      'Risiko utama setiap kegiatan dan cara menguranginya dicantumkan',
    ],
    [
      'Menyusun rencana anggaran pendapatan dan belanja (RAPB)',
      'Pendapatan dan belanja dihitung dari volume dan harga yang dapat ditelusuri',
      'Kecukupan kas setiap bulan diuji dan kekurangan diberi jalan keluar',
      'RAPB disahkan dalam rapat anggota sebelum dijalankan',
    ],
  ]),
  unit('04', 'Mengelola pembukuan dan laporan keuangan', [
    [
      'Mencatat transaksi',
      'Setiap transaksi dicatat pada harinya dengan bukti yang sah',
      'Uang koperasi dipisahkan dari uang pribadi pengurus',
    ],
    [
      'Memeriksa catatan',
      'Saldo kas dihitung fisik dan dicocokkan dengan buku kas setiap hari tutup',
      'Saldo bank dan piutang anggota dicocokkan setiap bulan',
    ],
    [
      'Menyusun laporan keuangan',
      'Neraca, perhitungan hasil usaha, dan arus kas disusun menurut standar yang berlaku',
      'Pembagian sisa hasil usaha dihitung menurut anggaran dasar dan jasa anggota',
      'Laporan dijelaskan kepada anggota dengan bahasa yang mudah dipahami',
    ],
  ]),
];
