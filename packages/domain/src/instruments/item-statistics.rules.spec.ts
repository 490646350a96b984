import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  alphaOf,
  correctedPointBiserial,
  cronbachAlpha,
  difficulty,
  itemStandards,
  itemWarnings,
  kr20,
  pointBiserial,
  populationVariance,
  upperLowerDiscrimination,
} from './item-statistics.rules.ts';

const rights = (rows: string) =>
  rows
    .trim()
    .split(/\s+/)
    .map((row) => [...row].map((digit) => digit === '1'));
const column = (rows: readonly (readonly boolean[])[], at: number) => rows.map((row) => row[at] === true);
const totals = (rows: readonly (readonly boolean[])[]) => rows.map((row) => row.filter(Boolean).length);

/** K. L. Wuensch, East Carolina University, "The Kuder-Richardson 20" (core.ecu.edu/wuenschk/StatHelp/KR20.txt). */
const wuensch = rights(
  '1111110110 1011011101 1111011001 0010001000 0000010010 1110111111 1101110111 1111111101 0101111101 1101101110',
);

/** "Item Analysis Worksheet", studylib.net/doc/25270846/item-anaylsis-: ten pupils in order of their score, five in each group. */
const worksheet = rights(
  '1111111111 1111111101 1101111100 0111110101 1110111001 1110110100 0110110101 0111001010 1110100001 0100010010',
);

describe('figures of published examples', () => {
  it('Wuensch: the share of right answers, their variance and KR-20', () => {
    const shares = Array.from({ length: 10 }, (_, at) => difficulty(column(wuensch, at)));
    expect(shares).toEqual([0.7, 0.7, 0.6, 0.7, 0.6, 0.8, 0.7, 0.7, 0.5, 0.6]);
    expect(totals(wuensch)).toEqual([8, 7, 7, 2, 2, 9, 8, 9, 7, 7]);
    expect(populationVariance(totals(wuensch))).toBeCloseTo(5.84, 10);
    expect(kr20(wuensch)).toBeCloseTo((10 / 9) * (1 - 2.18 / 5.84), 10);
  });

  it('the worksheet: difficulty and discrimination of its ten questions', () => {
    const of = (at: number) => [
      difficulty(column(worksheet, at)),
      upperLowerDiscrimination(column(worksheet, at), totals(worksheet), 0.5),
    ];
    expect(Array.from({ length: 10 }, (_, at) => of(at))).toEqual([
      ...[
        [0.6, 0.4],
        [1, 0],
        [0.8, 0],
        [0.5, 0.6],
        [0.8, 0.4],
      ],
      ...[
        [0.8, 0.4],
        [0.5, 0.6],
        [0.6, 0.4],
        [0.3, -0.2],
        [0.6, 0.4],
      ],
    ]);
  });

  // The table prints .91; the formula that it gives makes (45 − 30) / 8.2916 × √(.50 × .50) = .9045.
  it('J. D. Brown, "Point-biserial correlation coefficients", Shiken 5(3) 2001, table 2 (hosted.jalt.org/test/bro_12.htm)', () => {
    const scores = [50, 45, 45, 40, 35, 30, 30, 25];
    const first = rights('11110000')[0] ?? [];
    expect(Math.sqrt(populationVariance(scores))).toBeCloseTo(8.29, 2);
    expect(pointBiserial(first, scores)).toBeCloseTo(0.90453, 5);
    expect(
      pointBiserial(
        first.map((right) => !right),
        scores,
      ),
    ).toBeCloseTo(-0.90453, 5);
    expect(pointBiserial(Array(8).fill(true), scores)).toBeNull();
  });

  it('Wuensch: its line of variances gives the same as Cronbach’s α, “simply where the scores are all 0’s and 1’s”', () => {
    const variances = [0.21, 0.21, 0.24, 0.21, 0.24, 0.16, 0.21, 0.21, 0.25, 0.24];
    expect(alphaOf(variances, 5.84)).toBeCloseTo(0.69635, 5);
    expect(cronbachAlpha(wuensch.map((row) => row.map(Number)))).toBeCloseTo(0.69635, 5);
  });
});

describe('figures of any test', () => {
  const table = fc
    .integer({ min: 2, max: 8 })
    .chain((items) => fc.array(fc.array(fc.boolean(), { minLength: items, maxLength: items }), { minLength: 2 }));

  it('agree with each other and stay within their bounds', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const alpha = cronbachAlpha(rows.map((row) => row.map(Number)));
        const formula20 = kr20(rows);
        if (alpha === null || formula20 === null) expect(alpha).toBe(formula20);
        else expect(formula20).toBeCloseTo(alpha, 9);
        const [right, scores] = [column(rows, 0), totals(rows)];
        const correlation = pointBiserial(right, scores);
        if (correlation !== null) expect(Math.abs(correlation)).toBeLessThanOrEqual(1 + 1e-9);
        const corrected = correctedPointBiserial(right, scores);
        if (correlation !== null && corrected !== null) expect(corrected).toBeLessThanOrEqual(correlation + 1e-9);
        expect(Math.abs(upperLowerDiscrimination(right, scores) ?? 0)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('are none where there is nothing to tell', () => {
    expect([difficulty([]), kr20([]), upperLowerDiscrimination([true], [1])]).toEqual([null, null, null]);
  });
});

describe('what figures warn of', () => {
  const option = (correct: boolean, chosen: number, meanScore: number) => ({
    ...{ optionId: 'a', correct, chosen, meanScore },
  });
  const sound = { n: 40, difficulty: 0.6, upperLower: 0.4, pointBiserial: 0.4 };
  const options = [option(true, 24, 8), option(false, 8, 5), option(false, 8, 4)];

  it.each([
    ['nothing', { ...sound, options }, []],
    ['too few answers alone', { ...sound, n: itemStandards.fewest - 1, difficulty: 0, options }, ['too_few']],
    ['hardly anybody right', { ...sound, difficulty: 0.1, options }, ['very_hard']],
    ['everybody right', { ...sound, difficulty: 0.95, options }, ['very_easy']],
    ['the weak as good as the strong', { ...sound, upperLower: 0.1, options }, ['weak_discrimination']],
    ['the weak better than the strong', { ...sound, pointBiserial: -0.1, options }, ['negative_discrimination']],
    ['an answer that nobody takes', { ...sound, options: [...options, option(false, 1, 3)] }, ['idle_distractor']],
    [
      'a wrong answer that the best take',
      { ...sound, options: [...options, option(false, 8, 9)] },
      ['distractor_for_the_best'],
    ],
  ])('%s', (_, figures, warnings) => {
    expect(itemWarnings(figures)).toEqual(warnings);
  });
});
