import { describe, expect, it } from '@jest/globals';
import { readPastedUnits } from './read-pasted-units.ts';

const unit = (code: string, change = {}) => ({
  ...{ code, title: null, group: null, theoryHours: null, practiceHours: null, lessonHours: null },
  ...change,
});

describe('units pasted from a spreadsheet', () => {
  it('are read with groups, titles and hours, whatever stands between the cells', () => {
    const typed = [
      'No\tKode unit\tJudul unit\tTeori\tPraktik',
      'Kelompok unit inti',
      '1\tCONTOH.KDKMP.01\tMenerapkan prinsip\t2\t6',
      '2.\tKJK.SP01.002.01\tMelakukan prinsip\t2\t4\t6',
      '',
      'Kelompok pilihan',
      'contoh.kdkmp.04;Mengelola pembukuan;12 JP',
      'P.854900.047.01  Validasi',
    ].join('\n');
    const core = { group: 'Kelompok unit inti' };
    const elective = { group: 'Kelompok pilihan' };
    expect(readPastedUnits(typed)).toEqual({
      units: [
        unit('CONTOH.KDKMP.01', {
          ...core,
          title: 'Menerapkan prinsip',
          theoryHours: 2,
          practiceHours: 6,
          lessonHours: 8,
        }),
        unit('KJK.SP01.002.01', {
          ...core,
          title: 'Melakukan prinsip',
          theoryHours: 2,
          practiceHours: 4,
          lessonHours: 6,
        }),
        unit('CONTOH.KDKMP.04', { ...elective, title: 'Mengelola pembukuan', lessonHours: 12 }),
        unit('P.854900.047.01', { ...elective, title: 'Validasi' }),
      ],
      unread: [],
    });
  });

  it('name the lines that have hours and no code', () => {
    expect(readPastedUnits('Mengelola gerai\t4\t8\nCONTOH.KDKMP.06\t4\t8')).toMatchObject({
      unread: [1],
      units: [{ code: 'CONTOH.KDKMP.06', lessonHours: 12 }],
    });
  });
});
