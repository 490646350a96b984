import type { PersonalData } from '@kompeten/domain';

/** The parts of the copy of one's own data. */
export const myDataParts = {
  person: 'Tentang Anda',
  enrolments: 'Pelatihan',
  certificates: 'Sertifikat',
  contacts: 'Kontak terverifikasi',
  excuses: 'Izin tidak hadir',
  photos: 'Foto',
  applications: 'Permohonan asesmen (APL.01, APL.02)',
  sittings: 'Asesmen dan keputusan',
  appeals: 'Banding',
  declaredTies: 'Hubungan yang dinyatakan penilai',
  mentoring: 'Pendampingan dan penempatan',
  offices: 'Jabatan di koperasi',
  claimCards: 'Kartu klaim',
  breachNotices: 'Pemberitahuan kegagalan pelindungan data',
  signIns: 'Masuk ke akun',
  identityLooks: 'Siapa yang melihat data Anda',
  requests: 'Permohonan dalam salinan ini',
  merges: 'Penggabungan catatan',
  account: 'Akun',
  work: 'Pekerjaan Anda sebagai petugas',
} satisfies Record<Exclude<keyof PersonalData, 'asOf'>, string>;
