import { describe, expect, it } from '@jest/globals';
import { statisticsOf } from './statistics-of.rules.ts';

describe('what use has shown of a set', () => {
  const question = (id: string) => ({
    id,
    body: { prompt: id, options: ['r', 'w'].map((option) => ({ id: option, text: option })) },
    key: { correct: 'r', benchmark: '' },
  });
  const paper = (form: string, ...answers: (string | null)[]) => ({
    form,
    itemIds: ['1', '2'],
    chosen: new Map(answers.flatMap((answer, at) => (answer ? [[String(at + 1), answer] as const] : []))),
  });

  it('counts each question over the papers that held it, an empty answer as not right', () => {
    const papers = [paper('A', 'r', 'r'), paper('A', 'r', 'w'), paper('A', 'w', null), paper('B', 'w', 'r')];
    const { items, forms } = statisticsOf([question('1'), question('2'), question('3')], papers);
    expect(items.map(({ n, difficulty: share }) => [n, share])).toEqual([
      [4, 0.5],
      [4, 0.5],
      [0, null],
    ]);
    expect(items[0]?.options).toEqual([
      { optionId: 'r', correct: true, chosen: 2, meanScore: 1.5 },
      { optionId: 'w', correct: false, chosen: 2, meanScore: 0.5 },
    ]);
    expect(forms).toEqual([
      { form: 'A', n: 3, items: 2, kr20: expect.closeTo(2 * (1 - (2 / 9 + 2 / 9) / (2 / 3)), 9) },
      { form: 'B', n: 1, items: 2, kr20: null },
    ]);
  });
});
