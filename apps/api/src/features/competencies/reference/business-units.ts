import { type ElementText, type ReferenceUnit, referenceUnit } from './reference-unit.ts';

const unit = (number: string, title: string, elements: readonly ElementText[]): ReferenceUnit =>
  referenceUnit(`CONTOH.KDKMP.${number}`, title, null, elements);

/** Illustrative units about the business of a village cooperative; no decree stands behind them. */
export const businessUnits: readonly ReferenceUnit[] = [
  unit('05', 'Menyusun rencana bisnis dan proposal pembiayaan', [
    [
      'Menganalisis peluang usaha',
      'Permintaan warga, pesaing, dan pemasok dipetakan dari data lapangan',
      'Satu usaha dipilih dengan alasan yang dapat diperiksa anggota',
    ],
    [
      'Menyusun rencana bisnis',
      'Modal awal, harga pokok, harga jual, dan titik impas dihitung',
      'Proyeksi arus kas paling sedikit dua belas bulan disusun dengan keadaan terburuk',
    ],
    [
      'Menyiapkan proposal pembiayaan',
      'Kemampuan mengangsur dibuktikan dengan proyeksi dan catatan usaha',
      'Dokumen yang diminta lembaga pembiayaan dilengkapi dan diperiksa silang',
    ],
  ]),
  unit('06', 'Mengelola usaha gerai', [
    [
      'Menyiapkan gerai',
      'Barang ditata menurut jenis, kebutuhan warga, dan tanggal kedaluwarsa',
      'Harga dipasang jelas dan sesuai ketetapan pengurus',
    ],
    [
      'Melayani pembelian',
      'Pembeli dilayani ramah dan transaksi dicatat dengan bukti',
      'Keluhan pembeli ditanggapi dan dicatat untuk perbaikan',
    ],
    [
      'Mengendalikan persediaan',
      'Persediaan dihitung fisik secara berkala dan selisihnya dijelaskan',
      'Pemesanan ulang dilakukan menurut batas persediaan terendah',
      'Barang rusak atau kedaluwarsa dipisahkan dan dibuatkan berita acara',
    ],
  ]),
  unit('07', 'Menggunakan sistem informasi manajemen Kopdes', [
    [
      'Menyiapkan penggunaan sistem',
      'Akun dan hak akses dipakai sesuai tugas masing-masing',
      'Kata sandi dijaga dan tidak dipakai bersama',
    ],
    [
      'Memasukkan dan memeriksa data',
      'Data anggota dan transaksi dimasukkan lengkap pada hari kejadian',
      'Kesalahan data diperbaiki dengan jejak perubahan yang tercatat',
    ],
    [
      'Menyajikan laporan dari sistem',
      'Laporan yang diminta dipilih, disaring, dan dicetak dengan benar',
      'Cadangan data dibuat dan diuji menurut jadwal',
    ],
  ]),
  unit('08', 'Menyusun laporan pertanggungjawaban', [
    [
      'Mengumpulkan bahan laporan',
      'Pelaksanaan rencana kerja dan keputusan rapat sebelumnya dihimpun dari setiap unit',
      'Laporan keuangan yang sudah diperiksa pengawas dilampirkan',
    ],
    [
      'Menyusun laporan',
      'Capaian dibandingkan dengan rencana dan penyimpangannya dijelaskan',
      'Masalah, pelajaran, dan usul tindak lanjut ditulis ringkas',
    ],
    [
      'Menyampaikan laporan',
      'Laporan dibagikan kepada anggota sebelum rapat anggota tahunan',
      'Pertanyaan anggota dijawab dengan bukti dan tanggapan dicatat dalam berita acara',
    ],
  ]),
];
