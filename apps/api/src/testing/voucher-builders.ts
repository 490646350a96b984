/** A letter of a village, as a clerk types it. */
export const letter = {
  ...{ kind: 'village_letter' as const, number: '474/12/2025', date: '2025-10-30' },
  ...{ office: 'Kantor Desa Tembokrejo', signedBy: 'Slamet Riyadi' },
};

/** Two people who know somebody. */
export const witnesses = {
  kind: 'two_witnesses' as const,
  firstWitness: { fullName: 'Budi Santoso', relation: 'tetangga', position: 'kepala dusun' },
  secondWitness: { fullName: 'Ani Wulandari', relation: 'bibi', position: null },
};
