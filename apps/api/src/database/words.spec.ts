import { describe, expect, it } from '@jest/globals';
import { words } from './words.ts';

describe('words in a statement', () => {
  it('are literals in their order', () => {
    expect(words(['issued'])).toBe("'issued'");
    expect(words(['under_review', 'upheld'])).toBe("'under_review', 'upheld'");
  });

  it.each([[[]], [['']], [["issued'"]], [['issued', 'Void']], [['a b']], [['a\nb']], [['a\n']]])(
    'are letters and underscores, and there is one: %j',
    (list) => {
      expect(() => words(list)).toThrow('No list of words');
    },
  );
});
