import { type SchemeColumn, SchemeKind } from '@kompeten/domain';
import { termsIn } from '@kompeten/messages';
import { choiceOf } from '../../spreadsheets/cell-values.ts';

/** Headings that people write instead of the template's. */
export const schemeAlsoCalled: Partial<Record<SchemeColumn, readonly string[]>> = {
  schemeCode: ['no skema', 'nomor skema', 'code'],
  schemeTitle: ['skema', 'judul skema', 'skema sertifikasi', 'scheme'],
  kind: ['jenis', 'kind'],
  version: ['edisi', 'tahun'],
  unitCode: ['kode unit kompetensi', 'unit'],
  unitTitle: ['judul', 'unit kompetensi', 'judul unit kompetensi'],
  group: ['kelompok', 'pilihan', 'elective'],
  choose: ['pilih', 'jumlah', 'minimal'],
};

/** A kind of scheme by any of its names. */
export const schemeKindIn = choiceOf(SchemeKind.options, (locale) => termsIn(locale).schemeKind, {
  kkni: ['kualifikasi', 'qualification', 'kkni level'],
  occupation: ['okupasi nasional', 'jabatan'],
  cluster: ['kluster', 'cluster'],
});
