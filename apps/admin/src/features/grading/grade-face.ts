import type { GradeValue, RubricLevel } from '@kompeten/domain';
import type { FieldSentences } from '@kompeten/messages';
import type { SheetFace } from '../../lib/sheet/sheet-table.ts';
import { gradingKeys, stayingKeys, unjudged } from './grading.keys.ts';
import { writeScore } from './score.ts';

/** How judgements are entered, shown and spoken in a language. */
export function gradeFace(words: FieldSentences['grading'], rubric: readonly RubricLevel[]): SheetFace<GradeValue> {
  return {
    letters: gradingKeys(rubric),
    staying: stayingKeys(rubric),
    emptied: unjudged,
    filling: ({ judgement, score }) => ({ judgement, score, note: null }),
    sign: ({ judgement }) => judgement ?? '',
    mark: ({ score }) => writeScore(score),
    noted: ({ note }) => note !== null,
    word: ({ judgement, score, note }) => {
      const parts = [judgement ? words[judgement] : words.none];
      if (score !== null) parts.push(words.scoreIs(writeScore(score)));
      if (note !== null) parts.push(note);
      return parts.join(', ');
    },
    tone: ({ judgement }) => (judgement === null ? 'none' : judgement === 'K' ? 'good' : 'warn'),
  };
}
