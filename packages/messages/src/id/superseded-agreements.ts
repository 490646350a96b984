import { replacementCauses } from './replacement-causes.ts';

/** Sentences about agreements that ended with another assessor, on the record of a candidate. */
export const supersededAgreements = {
  renewing:
    'Asesor berganti: asesi dan asesor baru menandatangani persetujuan baru dahulu; sebelum itu tidak ada yang dibuka atau dinilai.',
  supersededTitle: (count: number) => `Persetujuan sebelumnya (${count})`,
  superseded: (from: string, to: string, why: string) =>
    `Dengan ${from}, berakhir karena ${why}; asesor sekarang ${to}`,
  supersededBy: (name: string) => `diganti oleh ${name}`,
  supersededJudgements: (count: number, from: string) => `${count} penilaian kriteria oleh ${from} tetap tercatat.`,
  causes: replacementCauses,
};
