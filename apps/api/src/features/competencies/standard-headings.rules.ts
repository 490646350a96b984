import type { StandardColumn } from '@kompeten/domain';

/** Headings that people write instead of the template's. */
export const standardAlsoCalled: Partial<Record<StandardColumn, readonly string[]>> = {
  standard: ['skkni', 'judul standar', 'nama standar', 'standar kompetensi'],
  decree: ['nomor keputusan', 'no keputusan', 'kepmen', 'kepmenaker', 'sk'],
  unitCode: ['kode', 'kode unit kompetensi', 'code'],
  unitTitle: ['judul', 'unit kompetensi', 'judul unit kompetensi', 'nama unit', 'title'],
  description: ['uraian unit', 'deskripsi', 'description'],
  element: ['elemen', 'elemen unjuk kerja'],
  criterion: ['kuk', 'kriteria', 'criterion'],
  variableRange: ['batasan', 'range'],
  assessmentGuide: ['panduan', 'guide'],
  criticalAspects: ['aspek kritis penilaian', 'critical aspect'],
};
