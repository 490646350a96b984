import type { BreachedData } from '@kompeten/domain';

/** What kinds of data are called where a breach exposed them. */
export const breachedData = {
  name: 'nama',
  identity_number: 'NIK atau nomor identitas lain',
  birth_date: 'tanggal lahir',
  contact: 'telepon, surel, atau alamat',
  photo: 'foto',
  disability: 'data disabilitas (data spesifik)',
  training: 'pelatihan, presensi, dan penilaian',
  assessment: 'asesmen, bukti, dan keputusan',
  certificate: 'sertifikat',
  account: 'akun dan sesi masuk',
} satisfies Record<BreachedData, string>;
