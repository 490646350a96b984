import { choices, type DemoQuestion, tasks } from './question-bank.ts';

/** Questions on members and the annual meeting (unit 02). */
export const membershipQuestions: readonly DemoQuestion[] = [
  ...choices('02', [
    [
      '1.1',
      'Permohonan menjadi anggota pertama-tama diperiksa terhadap …',
      'syarat keanggotaan dalam anggaran dasar',
      'kedekatan dengan pengurus',
      'besar tabungan pemohon',
      'persetujuan bank',
    ],
    [
      '1.2',
      'Simpanan yang dibayar sekali saat masuk menjadi anggota dan sama besarnya bagi setiap anggota disebut …',
      'simpanan pokok',
      'simpanan wajib',
      'simpanan sukarela',
      'hibah',
    ],
    [
      '1.2',
      'Seorang anggota membayar simpanan wajib pada tanggal 5. Buku daftar anggota dan simpanan dimutakhirkan …',
      'pada hari perubahan itu',
      'setiap akhir tahun buku',
      'sehari sebelum RAT',
      'bila anggota memintanya',
    ],
    [
      '1.3',
      'Toko daring meminta daftar nomor telepon anggota untuk promosi. Pengurus sebaiknya …',
      'menolak, karena data pribadi dibuka hanya untuk keperluan yang sah dengan dasar yang jelas',
      'memberikannya bila ada imbalan',
      'memberikan separuhnya',
      'menempelkannya di papan pengumuman',
    ],
    [
      '2.1',
      'Undangan dan bahan rapat anggota disampaikan …',
      'dalam tenggat yang ditetapkan anggaran dasar',
      'pada hari rapat',
      'hanya kepada anggota yang lancar membayar',
      'setelah berita acara selesai',
    ],
    [
      '2.2',
      'Anggaran dasar menetapkan kuorum lebih dari setengah anggota. Anggota berjumlah 120 orang. Rapat kuorum bila jumlah yang hadir ≥ …',
      '61 orang',
      '60 orang',
      '59 orang',
      '40 orang',
    ],
    [
      '3.1',
      'Saat rapat akan dibuka kuorum belum tercapai. Pimpinan rapat harus …',
      'mengumumkannya dan menunda rapat menurut tata cara anggaran dasar',
      'membuka rapat dan memutuskan semua acara',
      'menghitung anggota yang tidak hadir sebagai setuju',
      'menandatangani daftar hadir atas nama mereka',
    ],
    [
      '3.2',
      'Dalam pemungutan suara, seorang anggota dengan simpanan terbesar meminta dua suara. Jawaban yang benar ialah …',
      'setiap anggota mempunyai satu suara',
      'boleh bila pengawas setuju',
      'boleh untuk pemilihan pengurus saja',
      'boleh bila disepakati secara lisan',
    ],
    [
      '3.2',
      'Hasil pemungutan suara tertutup dihitung …',
      'terbuka di hadapan anggota dan saksi',
      'oleh ketua di ruang lain',
      'keesokan harinya oleh pengelola',
      'oleh calon yang menang',
    ],
    [
      '4.1',
      'Berita acara rapat anggota sah dijadikan rujukan bila …',
      'ditandatangani pimpinan rapat, notulis, dan wakil anggota, lalu disimpan',
      'diketik rapi saja',
      'dikirim lewat pesan singkat',
      'disetujui kepala desa',
    ],
    [
      '4.2',
      'Agar keputusan RAT terlaksana, setiap keputusan dijadikan tugas yang memuat …',
      'penanggung jawab dan tenggat',
      'nama pengusul saja',
      'besar honor',
      'alasan penolakan',
    ],
  ]),
  ...tasks('Esai', '02', [
    [
      '2.1, 2.2, 3.1',
      'RAT akan diadakan tiga minggu lagi untuk 150 anggota. Tulis langkah persiapan Anda sampai rapat dibuka, termasuk apa yang Anda lakukan bila kuorum tidak tercapai.',
      'Undangan dan bahan dalam tenggat, daftar hadir, perhitungan kuorum menurut anggaran dasar, tata tertib, pengumuman kuorum, penundaan atau rapat kedua.',
    ],
    [
      '4.1, 4.2',
      'Rapat memutuskan membuka unit simpan pinjam mulai bulan depan. Ubah keputusan itu menjadi paling sedikit tiga tugas.',
      'Tiap tugas punya hasil yang dapat diperiksa, penanggung jawab, dan tenggat; menyebut perizinan, modal, dan aturan pinjaman.',
    ],
  ]),
  ...tasks('Praktik', '02', [
    [
      '1.1, 1.2',
      'Dari lima formulir permohonan yang disediakan, tentukan yang memenuhi syarat dan catat simpanan pokoknya dalam buku daftar anggota.',
      'Formulir tanpa kelengkapan dikembalikan dengan alasan; yang lengkap tercatat berurutan dengan nomor anggota, tanggal, dan simpanan tanpa coretan.',
    ],
  ]),
  ...tasks('Portofolio', '02', [
    [
      '4.1',
      'Tunjukkan berita acara rapat anggota yang pernah Anda susun atau ikuti.',
      'Asli atau salinan sah, bertanggal, bertanda tangan, memuat kuorum dan hasil suara.',
    ],
  ]),
  ...tasks('Wawancara', '02', [
    [
      '1.3',
      'Ceritakan bagaimana data pribadi anggota disimpan di koperasi Anda dan siapa yang boleh membukanya.',
      'Menyebut tempat penyimpanan, orang yang berwenang, dasar pembukaan, dan apa yang dilakukan bila bocor.',
    ],
  ]),
];
