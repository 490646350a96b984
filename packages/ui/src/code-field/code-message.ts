import type { partsIn } from '@kompeten/messages';
import type { CodeInputState } from './code-input.ts';

/** What to say of a code as it is being typed; silence while nothing is wrong yet. */
export function codeMessage(words: ReturnType<typeof partsIn>['code'], state: CodeInputState): string {
  switch (state.kind) {
    case 'empty':
      return '';
    case 'incomplete':
      return words.incomplete(state.missing);
    case 'too_long':
      return words.tooLong(state.length);
    case 'foreign':
      return words.foreign(state.symbol);
    case 'mistyped':
      return words.mistyped;
    case 'number':
      return words.number;
    case 'code':
      return words.complete;
  }
}
