import { choices, type DemoQuestion, tasks } from './question-bank.ts';

/** Questions on the principles of cooperatives (unit 01), after Law 25/1992 and the ICA's statement of 1995. */
export const principleQuestions: readonly DemoQuestion[] = [
  ...choices('01', [
    [
      '1.1',
      'Menurut UU 25/1992, koperasi melandaskan kegiatannya pada prinsip koperasi sekaligus sebagai gerakan ekonomi rakyat yang berdasar atas asas …',
      'kekeluargaan',
      'persaingan bebas',
      'keuntungan setinggi-tingginya',
      'penugasan pemerintah',
    ],
    [
      '1.1',
      'Kopdes memberi tahu anggota harga beli dan harga jual beras di gerai secara terbuka. Nilai koperasi yang paling tampak adalah …',
      'kejujuran dan keterbukaan',
      'kemandirian',
      'solidaritas antarkoperasi',
      'keanggotaan sukarela',
    ],
    [
      '1.1',
      'Koperasi menyisihkan sebagian sisa hasil usaha untuk melatih anggota dan pengurus. Kegiatan ini melaksanakan prinsip …',
      'pendidikan perkoperasian',
      'kemandirian',
      'pembatasan balas jasa modal',
      'keanggotaan terbuka',
    ],
    [
      '1.2',
      'Di perseroan terbatas suara mengikuti jumlah saham. Di koperasi, dalam rapat anggota …',
      'setiap anggota mempunyai satu suara',
      'suara mengikuti besar simpanan',
      'hanya pengurus yang bersuara',
      'suara kepala desa dihitung dua',
    ],
    [
      '1.2',
      'Sisa hasil usaha bagi anggota koperasi terutama dibagi menurut …',
      'besar jasa usaha masing-masing anggota',
      'lama menjadi pengurus',
      'umur anggota',
      'besar simpanan sukarela saja',
    ],
    [
      '1.2',
      'Pemilik koperasi sekaligus pengguna jasanya. Karena itu anggota disebut mempunyai …',
      'identitas ganda',
      'hak istimewa atas aset',
      'tanggung jawab tanpa batas',
      'kewajiban menjadi pengurus',
    ],
    [
      '2.1',
      'Seorang warga baru pindah dan memenuhi syarat anggaran dasar. Ia ditolak karena berbeda pilihan dalam pemilihan kepala desa. Sikap yang benar ialah …',
      'menerimanya, karena keanggotaan sukarela dan terbuka tanpa membedakan latar belakang',
      'menolaknya sampai pemilihan berikutnya',
      'menerimanya tanpa hak suara',
      'menyerahkan keputusan kepada kepala desa',
    ],
    [
      '2.2',
      'Yang memegang kekuasaan tertinggi dalam koperasi ialah …',
      'rapat anggota',
      'ketua pengurus',
      'pengawas',
      'pengelola',
    ],
    [
      '2.2',
      'Pengurus ingin mengubah anggaran dasar. Langkah yang benar ialah …',
      'membawanya ke rapat anggota dengan kuorum menurut anggaran dasar',
      'memutuskannya dalam rapat pengurus',
      'meminta persetujuan pengawas saja',
      'mengumumkannya lewat grup pesan',
    ],
    [
      '2.3',
      'Gerai melayani anggota dan bukan anggota. Transaksi keduanya dicatat terpisah terutama agar …',
      'jasa anggota untuk pembagian SHU dapat dihitung',
      'harga bagi bukan anggota dapat dinaikkan diam-diam',
      'pajak tidak perlu dibayar',
      'persediaan tampak lebih kecil',
    ],
    [
      '3.1',
      'Cara paling tepat memeriksa kesesuaian kegiatan dengan anggaran dasar ialah …',
      'memakai daftar periksa pasal demi pasal dan mencatat buktinya',
      'menanyakan kesan anggota yang hadir',
      'membandingkan laba dengan tahun lalu',
      'menunggu temuan pengawas',
    ],
    [
      '3.2',
      'Anda menemukan pinjaman diberikan kepada saudara pengurus tanpa prosedur. Tindakan pertama yang tepat ialah …',
      'melaporkannya kepada pengurus dan pengawas beserta bukti dan usul perbaikan',
      'menyebarkannya kepada warga',
      'membiarkannya bila angsurannya lancar',
      'menghapus catatannya',
    ],
  ]),
  ...tasks('Esai', '01', [
    [
      '1.1, 1.2',
      'Jelaskan dua prinsip koperasi dengan contoh dari desa Anda, dan satu perbedaan koperasi dengan perseroan terbatas.',
      'Dua prinsip disebut tepat (misalnya keanggotaan sukarela dan terbuka; pengelolaan demokratis) dengan contoh nyata; perbedaan menyangkut kepemilikan, suara, atau pembagian hasil.',
    ],
    [
      '3.1, 3.2',
      'Anggaran dasar mensyaratkan RAT paling lambat Maret, tetapi tahun ini belum diadakan sampai Mei. Tulis laporan singkat kepada pengurus dan pengawas beserta usul perbaikan.',
      'Memuat pasal yang dilanggar, fakta dan tanggal, akibat bagi anggota, serta usul perbaikan dengan tenggat dan penanggung jawab.',
    ],
  ]),
  ...tasks('Lisan', '01', [
    [
      '2.1',
      'Apa yang Anda katakan kepada warga yang takut tidak dapat keluar setelah menjadi anggota?',
      'Menjelaskan keanggotaan sukarela: berhenti boleh menurut anggaran dasar, simpanan dikembalikan sesuai ketentuan.',
    ],
    [
      '2.2',
      'Sebutkan tiga keputusan yang hanya boleh diambil rapat anggota.',
      'Tiga dari: anggaran dasar, pemilihan dan pemberhentian pengurus dan pengawas, RAPB, pengesahan laporan pertanggungjawaban, pembagian SHU, penggabungan atau pembubaran.',
    ],
  ]),
  ...tasks('Pihak ketiga', '01', [
    [
      '2.3',
      'Konfirmasi pengawas: apakah asesi memisahkan catatan transaksi anggota dan bukan anggota dalam tiga bulan terakhir?',
      'Pengawas membenarkan dan menunjukkan paling sedikit dua contoh halaman buku.',
    ],
  ]),
];
