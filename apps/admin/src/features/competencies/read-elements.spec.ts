import { describe, expect, it } from '@jest/globals';
import { readElements } from './read-elements.ts';

describe('elements typed as lines', () => {
  it('reads elements with their criteria', () => {
    expect(readElements('1 Mengenali aturan\n1.1 Aturan dibaca\n 1.2. Aturan dibahas\n\n2. Melaporkan\n')).toEqual({
      elements: [
        {
          number: 1,
          title: 'Mengenali aturan',
          criteria: [
            { number: '1.1', text: 'Aturan dibaca' },
            { number: '1.2', text: 'Aturan dibahas' },
          ],
        },
        { number: 2, title: 'Melaporkan', criteria: [] },
      ],
      unread: null,
    });
  });

  it.each([
    ['a criterion without its element', '1.1 Aturan dibaca', 1],
    ['a criterion of another element', '1 Mengenali\n2.1 Aturan dibaca', 2],
    ['a line without a number', '1 Mengenali\nAturan dibaca', 2],
    ['a number without words', '1 Mengenali\n1.1', 2],
  ])('names %s', (_, typed, unread) => {
    expect(readElements(typed).unread).toBe(unread);
  });

  it('reads nothing from nothing', () => {
    expect(readElements('  \n')).toEqual({ elements: [], unread: null });
  });
});
