import type { CredentialFinding, CredentialStanding } from '@kompeten/domain';

const findings: Record<CredentialFinding, string> = {
  genuine: 'asli: ditandatangani penerbit dan sama dengan register',
  differs: 'DITUKAR: ditandatangani penerbit, tetapi bukan kredensial sertifikat ini',
  unregistered: 'ditandatangani penerbit, tetapi kodenya tidak ada dalam register',
  signed: 'ditandatangani penerbit; belum dibandingkan dengan register',
  altered: 'DIUBAH setelah ditandatangani',
  unknown_key: 'BUKAN DARI KAMI: kuncinya bukan milik penerbit yang terdaftar di sini',
  compromised_key: 'TIDAK DAPAT DIPERCAYA: kuncinya tidak aman lagi, dan tidak terbukti ditandatangani sebelum itu',
  unreadable: 'tidak terbaca sebagai kredensial dari sistem ini',
};

const standings: Record<CredentialStanding, string> = {
  in_force: 'daftar status: tidak dicabut dan tidak ditangguhkan',
  suspended: 'daftar status: sedang ditangguhkan',
  revoked: 'daftar status: DICABUT atau DIGANTI',
  list_outdated: 'daftar status yang diperoleh sudah usang dan tidak dapat dipercaya',
  list_of_another: 'daftar status yang diperoleh bukan milik kredensial ini',
  unknown: 'daftar status belum dapat diambil',
};

/** Sentences about the credential that lies in a certificate's file. */
export const credentialCheck = {
  title: 'Kredensial (Open Badges 3.0)',
  findings,
  standings,
  replaced: 'daftar status: tidak berlaku lagi, karena sudah diganti',
  none: 'tidak ada di dalam berkas ini; sertifikat yang terbit sebelum ada kredensial tetap sah',
  comparison: 'Kredensial butir demi butir',
  of: (code: string) => `menyebut kode ${code}`,
};
