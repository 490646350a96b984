import { describe, expect, it } from '@jest/globals';
import { assert, constantFrom, property } from 'fast-check';
import { RegionIndex } from './region-index.ts';

const regions = [
  { code: '32', parentCode: null, name: 'Jawa Barat' },
  { code: '32.04', parentCode: '32', name: 'KABUPATEN BANDUNG' },
  { code: '32.73', parentCode: '32', name: 'KOTA BANDUNG' },
  { code: '32.04.05', parentCode: '32.04', name: 'Cileunyi' },
  { code: '32.04.05.2001', parentCode: '32.04.05', name: 'Cibiru Hilir' },
  { code: '31', parentCode: null, name: 'DKI Jakarta' },
];
const index = new RegionIndex(regions);

describe('a region in a file', () => {
  it.each([
    [['Jawa Barat'], '32'],
    [['Prov. JAWA BARAT', 'Kab. Bandung', 'Kec. Cileunyi', 'Desa Cibiru-Hilir'], '32.04.05.2001'],
    [['jawa barat', 'kota bandung'], '32.73'],
    [['Jawa Barat', 'Bandung'], 'region_ambiguous'],
    [['Jawa Barat', 'Kab Bandung', 'Cibiru'], 'region_unknown'],
    [['Antah Berantah'], 'region_unknown'],
    [['DKI Jakarta'], '31'],
    [['Jakarta'], '31'],
  ])('named %j is %s', (names, answer) => {
    const found = index.byNames(names);
    expect('value' in found ? found.value : found.issue.code).toBe(answer);
  });

  it('is known by its code, with dots or without', () => {
    assert(
      property(constantFrom(...regions), constantFrom('', '.', ' ', '-'), ({ code }, mark) => {
        expect(index.byCode(code.replaceAll('.', mark))).toEqual({ value: code });
      }),
    );
    expect(index.byCode('99.99')).toEqual({ issue: { code: 'region_unknown' } });
    expect(index.byCode('')).toEqual({ issue: { code: 'region_unknown' } });
  });
});
