import { describe, expect, it } from '@jest/globals';
import { literals } from './literals.ts';

describe('literals in a statement', () => {
  it('are words in their order', () => {
    expect(literals(['issued'])).toBe("'issued'");
    expect(literals(['under_review', 'upheld'])).toBe("'under_review', 'upheld'");
  });

  it.each([[[]], [['']], [["issued'"]], [['issued', 'Void']], [['a b']], [['a\nb']], [['a\n']]])(
    'are letters and underscores, and there is one: %j',
    (list) => {
      expect(() => literals(list)).toThrow('No list of words');
    },
  );
});
