import { describe, expect, it } from '@jest/globals';
import type { PdfVerification } from '@kompeten/domain';
import { type BatchRow, countsOf, fileRow, outcomeOf, recordRows } from './batch-row.ts';

const intact = { integrity: 'intact', status: 'valid', record: null, certificate: null, sha256: 'ab', comparison: [] };
const pdf = (change: object) => ({ ...intact, ...change }) as unknown as PdfVerification;

describe('the answer of a file', () => {
  it.each([
    [{}, 'valid'],
    [{ status: 'revoked' }, 'revoked'],
    [{ integrity: 'altered', finding: 'changed' }, 'altered'],
    [{ integrity: 'altered', finding: 'truncated', status: 'unknown' }, 'truncated'],
    [{ integrity: 'not_ours', status: 'unknown' }, 'not_ours'],
    [{ record: { code: 'x' }, status: 'unknown' }, 'record'],
  ])('%j is %s', (change, outcome) => {
    expect(outcomeOf(pdf(change))).toBe(outcome);
  });

  it('names the fields that differ', () => {
    const comparison = [
      { field: 'holderName', same: false },
      { field: 'number', same: true },
    ];
    expect(fileRow(3, 'siti.pdf', pdf({ integrity: 'altered', comparison })).file?.differing).toEqual(['holderName']);
  });
});

describe('the rows', () => {
  const row = (change: Partial<BatchRow>): BatchRow => ({
    ...{ sheet: null, number: 1, own: 'Siti', code: 'K7QX', outcome: 'valid', answer: null, file: null, ...change },
  });

  it('are counted by answer, the good ones first', () => {
    const rows = [row({ outcome: 'revoked' }), row({}), row({ outcome: 'not_a_pdf' }), row({})];
    expect(countsOf(rows)).toEqual([
      ['valid', 2],
      ['revoked', 1],
      ['not_a_pdf', 1],
    ]);
  });

  it('go into a record without what is the person’s own', () => {
    const file = { sha256: 'ab', intact: true, differing: [] };
    const rows = [row({}), row({ file, code: null }), row({ outcome: 'too_large', file })];
    expect(recordRows(rows)).toEqual([{ code: 'K7QX' }, { sha256: 'ab', code: null }]);
  });
});
