import { describe, expect, it } from '@jest/globals';
import { planOf } from './file-plan.ts';

const file = (name: string, size = 1_000) => ({ name, size }) as File;

describe('files that were dropped', () => {
  it.each([
    ['one spreadsheet', [file('pelamar.XLSX')], { kind: 'sheet' }],
    ['one archive', [file('pelamar.zip', 40_000_000)], { kind: 'archive' }],
    ['several PDFs', [file('a.pdf'), file('b.PDF')], { kind: 'pdfs' }],
    ['two spreadsheets', [file('a.csv'), file('b.csv')], { kind: 'refused', why: 'mixed' }],
    ['a PDF beside a spreadsheet', [file('a.pdf'), file('b.csv')], { kind: 'refused', why: 'mixed' }],
    ['nothing', [], { kind: 'refused', why: 'mixed' }],
    ['a picture', [file('a.pdf'), file('foto.jpg')], { kind: 'refused', why: 'wrongType', name: 'foto.jpg' }],
    ['a huge spreadsheet', [file('a.csv', 2_000_001)], { kind: 'refused', why: 'tooBig', name: 'a.csv', megabytes: 2 }],
    ['too many', Array.from({ length: 501 }, () => file('a.pdf')), { kind: 'refused', why: 'tooMany' }],
  ])('are judged: %s', (_, files, plan) => {
    expect(planOf(files)).toMatchObject(plan);
  });
});
