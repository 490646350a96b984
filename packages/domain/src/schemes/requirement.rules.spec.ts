import { describe, expect, it } from '@jest/globals';
import { assertOpenToAll, requirementFaults } from './requirement.rules.ts';
import type { SchemeRequirement } from './scheme-requirement.ts';

const of = (...alternatives: SchemeRequirement['alternatives']): SchemeRequirement[] => [
  { title: 'Bekal sebagai pengelola', alternatives },
];
const training = { kind: 'training', text: 'Pelatihan pengelola koperasi' } as const;
const centres = ['BPVP Segara Muncar', 'BLK'];

describe('the requirements of a scheme (rule 7)', () => {
  it.each([
    ['experience alone', of({ kind: 'experience', text: 'Dua tahun' }), []],
    ['training beside experience', of(training, { kind: 'experience', text: 'Dua tahun' }), []],
    ['training beside a portfolio', of(training, { kind: 'portfolio', text: 'Laporan' }), []],
    ['training alone', of(training), [{ requirement: 0, fault: 'training_alone', centreName: null }]],
    [
      'training beside education',
      of(training, { kind: 'education', text: 'SMA' }),
      [{ requirement: 0, fault: 'training_alone', centreName: null }],
    ],
    [
      'a centre by name, however it is written',
      of({ kind: 'training', text: 'Pelatihan di bpvp  segara-muncar' }, { kind: 'portfolio', text: 'Laporan' }),
      [{ requirement: 0, fault: 'names_a_centre', centreName: 'BPVP Segara Muncar' }],
    ],
  ])('%s', (_, requirements, faults) => expect(requirementFaults(requirements, centres)).toEqual(faults));

  it('are refused with what is wrong', () =>
    expect(() => assertOpenToAll(of(training), [])).toThrow(
      expect.objectContaining({ code: 'scheme.requires_training' }),
    ));
});
