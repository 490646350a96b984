import type { Sentences } from '@kompeten/messages';
import type { SheetFace } from '../../lib/sheet/sheet-table.ts';
import type { GradeValue } from './grade-value.ts';
import { gradingKeys, unjudged } from './grading.keys.ts';

/** How judgements are entered, shown and spoken in a language. */
export function gradeFace(words: Sentences['grading']): SheetFace<GradeValue> {
  return {
    letters: gradingKeys,
    emptied: unjudged,
    isEmpty: ({ judgement }) => judgement === null,
    sign: ({ judgement }) => judgement ?? '',
    noted: ({ score, note }) => score !== null || note !== null,
    word: ({ judgement, score, note }) => {
      const parts = [judgement ? words[judgement] : words.none];
      if (score !== null) parts.push(words.scoreIs(String(score)));
      if (note !== null) parts.push(note);
      return parts.join(', ');
    },
    tone: ({ judgement }) => (judgement === null ? 'none' : judgement === 'K' ? 'good' : 'warn'),
  };
}
