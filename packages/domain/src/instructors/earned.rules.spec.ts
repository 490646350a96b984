import { describe, expect, it } from '@jest/globals';
import { type EarnedCertificate, earnedQualifications, mayBeThisPerson } from './earned.rules.ts';
import { isValidOn } from './instructor.rules.ts';

const certificate = (change: Partial<EarnedCertificate> = {}): EarnedCertificate => ({
  id: 'c',
  kind: 'training',
  title: 'Pelatihan instruktur koperasi',
  number: '001/PLT/2026',
  issuer: 'BBPVP Bekasi',
  issuedOn: '2026-03-01',
  validUntil: null,
  units: [
    { code: 'CONTOH.KDKMP.02', result: 'K' },
    { code: 'CONTOH.KDKMP.01', result: null },
    { code: 'CONTOH.KDKMP.03', result: 'BK' },
  ],
  standing: 'valid',
  ...change,
});

describe('what a certificate qualifies an instructor for', () => {
  it('are its units that were not judged not yet competent, from the day of issue', () => {
    const [earned, ...more] = earnedQualifications(certificate());
    expect(more).toEqual([]);
    expect(earned).toMatchObject({ kind: 'technical', unitCodes: ['CONTOH.KDKMP.01', 'CONTOH.KDKMP.02'] });
    expect(earned && isValidOn(earned, '2026-02-28')).toBe(false);
    expect(earned && isValidOn(earned, '2026-03-01')).toBe(true);
  });

  it('is methodology apart from the trade', () => {
    const units = [
      { code: 'N.78SPS02.012.2', result: 'K' },
      { code: 'CONTOH.KDKMP.01', result: 'K' },
    ] as const;
    expect(earnedQualifications(certificate({ units })).map(({ kind, unitCodes }) => [kind, unitCodes])).toEqual([
      ['technical', ['CONTOH.KDKMP.01']],
      ['methodology', ['N.78SPS02.012.2']],
    ]);
  });

  it.each(['participation', 'assessment_result'] as const)('is nothing by a %s', (kind) =>
    expect(earnedQualifications(certificate({ kind }))).toEqual([]),
  );

  it('is left to the one that replaced it', () => {
    expect(earnedQualifications(certificate({ standing: 'replaced' }))).toEqual([]);
  });

  it('is nothing where no unit was reached', () => {
    expect(earnedQualifications(certificate({ units: [{ code: 'CONTOH.KDKMP.03', result: 'BK' }] }))).toEqual([]);
  });

  it.each([
    ['valid', true],
    ['suspended', false],
    ['revoked', false],
  ] as const)('counts while it is %s: %s', (standing, counts) => {
    const earned = earnedQualifications(certificate({ standing }));
    expect(earned.map((each) => isValidOn(each, '2026-06-01'))).toEqual([counts]);
  });
});

describe('who an instructor can be', () => {
  it.each([
    ['Drs. Agung Prasetyawan, M.Pd.', 'AGUNG PRASETYAWAN', true],
    ['Ma\u2019ruf Al-Anshari', "Ma'ruf Al Anshari", false],
    ['Suharto', 'Suharto', true],
    ['Suhartono', 'Suharto', false],
    ['Agung', 'Agung Prasetyawan', false],
  ])('%s is %s: %s', (instructor, person, may) => expect(mayBeThisPerson(instructor, person)).toBe(may));
});
