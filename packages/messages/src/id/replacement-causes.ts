/** Why another assessor takes the place, in the office, on site and on the candidate's page. */
export const replacementCauses = {
  conflict: 'benturan kepentingan',
  absent: 'asesor berhalangan',
  replanned: 'sesi dijadwalkan ulang',
};
