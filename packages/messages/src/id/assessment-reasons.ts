import type { AssessorBlock, SiteGap } from '@kompeten/domain';

const fixedGaps: Record<string, string> = {
  identity: 'foto kartu identitas',
  photo: 'pasfoto',
  guardian: 'nama orang tua atau wali yang menyetujui (di bawah 18 tahun)',
  phone_or_email: 'nomor telepon atau surel',
  cooperative_role: 'jabatan di koperasi',
  electives: 'unit pilihan',
  current_work: 'portofolio pekerjaan sekarang (perpanjangan)',
};

/** What an application lacks, in words. */
export function applicationGap(gap: string): string {
  const [what = '', number] = gap.split('_');
  if (what === 'requirement') return `cara memenuhi syarat ke-${Number(number) + 1}`;
  if (what === 'evidence') return `bukti untuk syarat ke-${Number(number) + 1}`;
  return fixedGaps[gap] ?? gap;
}

const blocks: Record<AssessorBlock, (detail: string | null) => string> = {
  taught: (detail) => `mengajar asesi ini pada unit skema yang sama${detail ? ` (${detail})` : ''}`,
  mentored: (detail) => `mendampingi koperasi asesi ini${detail ? ` (${detail})` : ''}`,
  relative: () => 'dinyatakan sebagai keluarga',
  same_cooperative: (detail) => `anggota koperasi yang sama${detail ? ` (${detail})` : ''}`,
  business: () => 'dinyatakan ada hubungan usaha',
  other: () => 'dinyatakan ada benturan kepentingan',
  self: () => 'dirinya sendiri',
  certificate_invalid: () => 'sertifikat asesornya tidak berlaku pada hari itu',
  not_authorised: () => 'tidak berwenang atas versi skema ini pada hari itu',
  inactive: () => 'tidak aktif lagi',
};

/** Why an assessor may not assess somebody, in words. */
export const assessorBlock = (block: AssessorBlock, detail: string | null): string => blocks[block](detail);

const siteGaps: Record<SiteGap, string> = {
  not_verified: 'belum diverifikasi',
  not_yet_verified: 'belum berlaku verifikasinya',
  verification_ended: 'sudah habis masa verifikasinya',
};

/** Why a place may not be used, in words. */
export const siteGap = (gap: SiteGap): string => siteGaps[gap];
