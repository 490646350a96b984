import type { CertificateTemplateErrors } from '@kompeten/domain';
import type { Sentences } from '../sentence.ts';
import { blockerText } from './blockers.ts';
import { lookIn } from './refusal-steps.ts';

/** Refusals about the templates of certificates. */
export const certificateTemplateErrors: Sentences<keyof CertificateTemplateErrors> = {
  'certificate_template.not_found': () => `Templat ini tidak ditemukan. ${lookIn('certificateTemplates')}`,
  'certificate_template.stale': () => 'Templat ini sudah diubah orang lain. Muat ulang, lalu ulangi perubahan Anda.',
  'certificate_template.issuer_needed': () => 'Pilih satu penerbit: balai atau LSP.',
  'certificate_template.kind_of_other_issuer': () => 'Penerbit ini tidak menerbitkan jenis dokumen tersebut.',
  'certificate_template.draft_exists': () =>
    'Sudah ada rancangan templat jenis ini. Lanjutkan rancangan itu, atau buang dahulu.',
  'certificate_template.wrong_state': () =>
    'Templat ini bukan rancangan lagi, sehingga tidak berubah. Mulai edisi baru.',
  'certificate_template.submitted': () =>
    'Templat ini sudah diajukan dan menunggu orang kedua. Tarik kembali dahulu untuk mengubahnya.',
  'certificate_template.not_submitted': () => 'Templat ini belum diajukan oleh perancangnya.',
  'certificate_template.same_person': () =>
    'Anda ikut merancang templat ini. Minta orang lain yang berwenang memeriksa dan menerbitkannya.',
  'certificate_template.contrast_low': (fault) =>
    `Sukar dibaca: ${blockerText({ code: 'contrast_low', ...fault })}. Pilih warna yang lebih kontras.`,
  'certificate_template.paper_dark': () => 'Warna kertas terlalu gelap untuk disalin. Pilih warna yang lebih muda.',
  'certificate_template.logo_type': () => 'Logo harus berupa gambar PNG atau JPEG yang utuh.',
  'certificate_template.no_logo': () => 'Templat ini tidak berlogo.',
  'certificate_template.file_invalid': () =>
    'Berkas ini bukan templat sertifikat yang utuh. Pakai berkas yang diekspor dari sistem ini.',
  'certificate_template.unprintable': ({ character }) =>
    `Tanda “${character}” tidak dapat dicetak. Tulis tanpa tanda itu.`,
};
