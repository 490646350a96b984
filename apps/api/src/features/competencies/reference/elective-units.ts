import { type ElementText, type ReferenceUnit, referenceUnit } from './reference-unit.ts';

const unit = (number: string, title: string, elements: readonly ElementText[]): ReferenceUnit =>
  referenceUnit(`CONTOH.KDKMP.${number}`, title, null, elements);

/** Illustrative electives for worker (11–12), driver (21–22) and courier (31–32) cooperatives. */
export const electiveUnits: readonly ReferenceUnit[] = [
  unit('11', 'Mengelola unit layanan koperasi pekerja', [
    [
      'Memetakan kebutuhan pekerja anggota',
      'Keperluan akan kebutuhan pokok, simpanan, dan perlindungan pekerja dikumpulkan per tempat kerja',
      'Layanan dipilih bersama perwakilan anggota dari setiap giliran kerja',
    ],
    [
      'Menyelenggarakan layanan',
      'Potongan upah untuk simpanan dilakukan hanya dengan persetujuan tertulis anggota',
      'Layanan dibuka pada jam yang terjangkau semua giliran kerja',
      'Kerja sama dengan perusahaan dituangkan dalam perjanjian yang dapat dibaca anggota',
    ],
  ]),
  unit('12', 'Menyiapkan perlindungan sosial pekerja anggota', [
    [
      'Mendata kepesertaan jaminan sosial',
      'Kepesertaan setiap anggota diperiksa dan yang belum terdaftar dicatat',
      'Data anggota dipakai hanya untuk pendaftaran dan dengan izinnya',
    ],
    [
      'Mendampingi pendaftaran dan klaim',
      'Syarat pendaftaran dan klaim dijelaskan dan dilengkapi bersama anggota',
      'Kemajuan klaim dipantau sampai selesai dan hasilnya disampaikan',
    ],
  ]),
  unit('21', 'Mengelola layanan angkutan koperasi pengemudi', [
    [
      'Menyiapkan pengemudi dan kendaraan',
      'Surat izin mengemudi, surat kendaraan, dan uji berkala diperiksa sebelum bertugas',
      'Pemeriksaan harian kendaraan dilakukan memakai daftar periksa',
    ],
    [
      'Mengatur pesanan dan giliran',
      'Pesanan dari aplikasi dan dari warga dibagi menurut aturan giliran yang disepakati',
      'Waktu istirahat pengemudi dijaga dan pelanggarannya ditindak',
    ],
    [
      'Mencatat pendapatan',
      'Pendapatan, potongan, dan iuran dicatat per pengemudi dan dapat dilihat yang bersangkutan',
      'Selisih antara catatan aplikasi dan kas dijelaskan setiap minggu',
    ],
  ]),
  unit('22', 'Menerapkan keselamatan berkendara dan layanan penumpang', [
    [
      'Berkendara dengan aman',
      'Aturan lalu lintas dan batas kecepatan dipatuhi dalam segala cuaca',
      'Perlengkapan keselamatan dipakai oleh pengemudi dan penumpang',
    ],
    [
      'Melayani penumpang',
      'Penumpang lanjut usia, anak, dan penyandang disabilitas dibantu menurut kebutuhannya',
      'Kejadian darurat dilaporkan dan ditangani menurut prosedur',
    ],
  ]),
  unit('31', 'Mengelola pengiriman barang koperasi kurir', [
    [
      'Menerima dan memilah kiriman',
      'Kiriman ditimbang, diberi label, dan dicatat sebelum diangkut',
      'Barang terlarang dan barang yang perlu perlakuan khusus dikenali dan dipisahkan',
    ],
    [
      'Mengantar kiriman',
      'Rute disusun menurut jarak, tenggat, dan keadaan jalan',
      'Serah terima dibuktikan dengan nama penerima dan waktu',
      'Kiriman gagal antar disimpan aman dan pengirim diberi kabar pada hari yang sama',
    ],
  ]),
  unit('32', 'Menangani pembayaran di tempat dan keluhan pelanggan', [
    [
      'Menangani pembayaran di tempat',
      'Uang diterima, dihitung di depan penerima, dan disetor pada hari yang sama',
      'Selisih setoran dilaporkan dan dicari sebabnya',
    ],
    [
      'Menanggapi keluhan',
      'Keluhan dicatat lengkap dan pelanggan diberi tahu waktu penyelesaiannya',
      'Penyelesaian disampaikan dan pelajaran dibagikan kepada kurir lain',
    ],
  ]),
];
