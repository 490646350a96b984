import { choices, type DemoQuestion, tasks } from './question-bank.ts';

/** Questions on planning, bookkeeping, the information system and the report of the board (units 03, 04, 07 and 08). */
export const managementQuestions: readonly DemoQuestion[] = [
  ...choices('03', [
    [
      '1.1',
      'Dasar terbaik untuk memilih kegiatan tahun depan ialah …',
      'kebutuhan anggota dan potensi desa yang dikumpulkan melalui musyawarah atau kuesioner',
      'kegiatan yang paling murah',
      'usul satu orang pengurus',
      'kegiatan koperasi tetangga',
    ],
    [
      '3.2',
      'Rencana kas menunjukkan kekurangan Rp4 juta pada bulan Juni. Tindakan yang tepat dalam RAPB ialah …',
      'mencantumkan jalan keluar, misalnya menggeser belanja atau menagih piutang lebih awal',
      'menghapus bulan Juni dari rencana',
      'menaikkan angka pendapatan agar seimbang',
      'membiarkannya karena setahun tetap surplus',
    ],
    [
      '3.3',
      'RAPB mulai dijalankan setelah …',
      'disahkan rapat anggota',
      'selesai diketik',
      'disetujui bendahara',
      'dikirim ke dinas',
    ],
  ]),
  ...choices('04', [
    [
      '1.1',
      'Setiap transaksi dicatat …',
      'pada harinya dengan bukti yang sah',
      'setiap akhir bulan dari ingatan',
      'hanya bila nilainya besar',
      'setelah ditanyakan pengawas',
    ],
    [
      '2.1',
      'Saldo buku kas Rp1.250.000, hasil hitung fisik Rp1.230.000. Langkah pertama ialah …',
      'menelusuri bukti hari itu dan mencatat selisih Rp20.000 dalam berita acara',
      'menambah uang pribadi agar sama',
      'mengubah saldo buku tanpa bukti',
      'menunda sampai akhir tahun',
    ],
    [
      '3.2',
      'SHU yang dibagi menurut jasa anggota Rp6.000.000 dan total belanja anggota Rp120.000.000. Anggota yang berbelanja Rp2.000.000 menerima …',
      'Rp100.000',
      'Rp50.000',
      'Rp200.000',
      'Rp120.000',
    ],
  ]),
  ...choices('07', [
    [
      '1.2',
      'Rekan meminta kata sandi Anda karena akunnya terkunci. Anda …',
      'menolak dan membantunya meminta pemulihan akun',
      'memberikannya untuk sehari',
      'menuliskannya di meja',
      'masuk lalu meninggalkan komputer untuknya',
    ],
    [
      '2.2',
      'Nominal simpanan salah ketik kemarin. Cara memperbaikinya ialah …',
      'membuat koreksi yang meninggalkan jejak perubahan dan alasannya',
      'menghapus transaksi lama',
      'menunggu tahun buku baru',
      'mencatatnya di kertas saja',
    ],
  ]),
  ...choices('08', [
    [
      '2.1',
      'Dalam laporan pertanggungjawaban, capaian 70 % dari rencana sebaiknya …',
      'dibandingkan dengan rencana dan penyimpangannya dijelaskan',
      'tidak disebut',
      'dibulatkan menjadi 100 %',
      'disebut tanpa angka',
    ],
    [
      '3.1',
      'Laporan pertanggungjawaban dibagikan kepada anggota …',
      'sebelum rapat anggota tahunan',
      'setelah rapat selesai',
      'hanya kepada yang meminta',
      'setelah disahkan dinas',
    ],
  ]),
  ...tasks('Proyek', '03', [
    [
      '1.1, 1.2, 2.1, 2.2, 3.1, 3.2',
      'Susun rencana kerja dan RAPB satu unit usaha untuk enam bulan dari data desa yang disediakan.',
      'Sasaran, waktu, penanggung jawab, dan risiko tiap kegiatan; angka dapat ditelusuri ke volume dan harga; kas setiap bulan tidak negatif tanpa jalan keluar.',
    ],
  ]),
  ...tasks('Lisan', '04', [
    [
      '3.3',
      'Jelaskan neraca satu halaman ini kepada anggota yang belum pernah membaca laporan keuangan.',
      'Memakai kata sehari-hari: apa yang dimiliki, apa yang dipinjam, apa yang menjadi hak anggota; menunjuk angkanya.',
    ],
  ]),
];
