import type { ProgressErrors } from '@kompeten/domain';
import type { Sentences } from '../sentence.ts';

/** Refusals about figures. */
export const progressErrors: Sentences<keyof ProgressErrors> = {
  'progress.period_reversed': () => 'Hari terakhir tidak boleh sebelum hari pertama. Perbaiki tanggalnya.',
};
