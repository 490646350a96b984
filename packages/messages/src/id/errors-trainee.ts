import type { ShareLinkErrors } from '@kompeten/domain';
import type { Sentences } from '../sentence.ts';

/** Refusals about what trainees do with what is theirs. */
export const traineeErrors: Sentences<keyof ShareLinkErrors> = {
  'share_link.not_found': () => 'Tautan ini tidak ditemukan.',
  'share_link.too_many': ({ most }) =>
    `Sudah ada ${most} tautan yang terbuka untuk sertifikat ini. Tarik salah satunya dahulu.`,
};
