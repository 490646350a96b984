import type { UnitGuidance } from '@kompeten/domain';

const lines = (...said: string[]) => said.join('\n');

const guidance = (description: string, range: string[], guide: string[], critical: string[]): UnitGuidance => ({
  description,
  variableRange: lines(...range),
  assessmentGuide: lines(...guide),
  criticalAspects: lines(...critical),
});

/** What stands beside the elements of the illustrative units for those who run a village cooperative. */
export const villageGuidance: Readonly<Record<string, UnitGuidance>> = {
  'CONTOH.KDKMP.01': guidance(
    'Unit ini mencakup pengetahuan, keterampilan, dan sikap kerja untuk menerapkan prinsip koperasi dalam kegiatan sehari-hari koperasi desa/kelurahan.',
    [
      'Konteks: koperasi desa/kelurahan yang sudah berbadan hukum maupun yang masih dipersiapkan.',
      'Perlengkapan: anggaran dasar, anggaran rumah tangga, buku daftar anggota, daftar periksa.',
      'Peraturan: undang-undang perkoperasian dan anggaran dasar koperasi sendiri.',
    ],
    [
      'Konteks penilaian: tempat kerja atau tempat yang menyerupainya, dengan berkas koperasi peraga.',
      'Pengetahuan: jati diri, nilai, dan prinsip koperasi; hak dan kewajiban anggota.',
      'Keterampilan: menjelaskan dengan bahasa anggota; memeriksa kesesuaian dengan anggaran dasar.',
      'Sikap: terbuka, adil, menghormati suara anggota.',
    ],
    ['Ketepatan membedakan keputusan pengurus dari keputusan rapat anggota.'],
  ),
  'CONTOH.KDKMP.02': guidance(
    'Unit ini mencakup pengelolaan keanggotaan serta persiapan, pelaksanaan, dan pelaporan rapat anggota.',
    [
      'Konteks: rapat anggota tahunan, luar biasa, dan rapat persiapan, luring maupun daring.',
      'Perlengkapan: buku daftar anggota, undangan, daftar hadir, tata tertib, berita acara.',
    ],
    [
      'Konteks penilaian: simulasi rapat dengan sedikitnya lima orang.',
      'Pengetahuan: kuorum, hak suara, tata cara pengambilan keputusan.',
      'Keterampilan: memimpin rapat, menghitung kuorum, menyusun berita acara.',
    ],
    ['Kuorum dihitung benar sebelum keputusan diambil.', 'Berita acara memuat keputusan yang sungguh diambil.'],
  ),
  'CONTOH.KDKMP.03': guidance(
    'Unit ini mencakup penyusunan rencana kerja dan rencana anggaran pendapatan dan belanja (RAPB) koperasi untuk satu tahun buku.',
    [
      'Konteks: koperasi dengan satu sampai tujuh gerai usaha.',
      'Perlengkapan: laporan tahun lalu, hasil musyawarah, lembar kerja hitung.',
    ],
    [
      'Pengetahuan: unsur rencana kerja, penyusunan anggaran, sasaran terukur.',
      'Keterampilan: menaksir pendapatan dan belanja, menyajikan rencana kepada anggota.',
    ],
    ['Anggaran seimbang dan setiap angka punya dasar.'],
  ),
  'CONTOH.KDKMP.04': guidance(
    'Unit ini mencakup pencatatan transaksi, penyusunan buku besar dan buku pembantu, serta laporan keuangan koperasi.',
    [
      'Konteks: pencatatan dengan buku maupun aplikasi.',
      'Perlengkapan: bukti transaksi, buku kas, buku besar, lembar kerja hitung, kalkulator.',
      'Norma: standar akuntansi yang berlaku bagi koperasi.',
    ],
    [
      'Pengetahuan: persamaan dasar akuntansi, siklus pencatatan, bentuk laporan keuangan.',
      'Keterampilan: mencatat, mencocokkan saldo, menyusun laporan.',
      'Sikap: teliti, jujur, menyimpan bukti.',
    ],
    ['Saldo kas menurut buku sama dengan kas yang dihitung.', 'Setiap catatan punya bukti.'],
  ),
  'CONTOH.KDKMP.05': guidance(
    'Unit ini mencakup penyusunan rencana bisnis gerai koperasi dan proposal pembiayaan kepada lembaga keuangan.',
    [
      'Konteks: usaha baru maupun pengembangan.',
      'Perlengkapan: data pasar desa, penawaran harga, lembar kerja hitung.',
    ],
    [
      'Pengetahuan: kelayakan usaha, arus kas, syarat pembiayaan.',
      'Keterampilan: menghitung titik impas, menyusun proposal.',
    ],
    ['Arus kas menunjukkan kemampuan mengangsur, bukan hanya laba.'],
  ),
  'CONTOH.KDKMP.06': guidance(
    'Unit ini mencakup pengelolaan barang, harga, penjualan, dan kas gerai koperasi.',
    [
      'Konteks: gerai sembako, apotek desa, gudang, atau layanan.',
      'Perlengkapan: kartu stok, mesin kasir atau aplikasi.',
    ],
    [
      'Pengetahuan: penetapan harga, perputaran persediaan, layanan anggota.',
      'Keterampilan: menghitung stok, menutup kas harian.',
    ],
    ['Selisih stok dan kas dilaporkan pada hari yang sama.'],
  ),
  'CONTOH.KDKMP.07': guidance(
    'Unit ini mencakup penggunaan sistem informasi manajemen koperasi untuk keanggotaan, simpanan, penjualan, dan laporan.',
    ['Konteks: komputer atau ponsel, dengan sambungan yang tidak selalu ada.', 'Perlengkapan: akun, data peraga.'],
    [
      'Pengetahuan: hak akses, cadangan data, perlindungan data pribadi.',
      'Keterampilan: memasukkan dan memeriksa data.',
    ],
    ['Kata sandi tidak dibagi; data anggota tidak dibuka tanpa keperluan.'],
  ),
  'CONTOH.KDKMP.08': guidance(
    'Unit ini mencakup penyusunan dan penyampaian laporan pertanggungjawaban pengurus kepada rapat anggota.',
    [
      'Konteks: akhir tahun buku dan akhir masa jabatan.',
      'Perlengkapan: laporan keuangan, berita acara, bahan paparan.',
    ],
    [
      'Pengetahuan: isi laporan pertanggungjawaban, pembagian sisa hasil usaha.',
      'Keterampilan: merangkum, memaparkan, menjawab pertanyaan anggota.',
    ],
    ['Angka laporan sama dengan pembukuan; pertanyaan anggota dijawab dengan bukti.'],
  ),
};
