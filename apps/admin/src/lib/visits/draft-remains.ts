import { textsIn, wordIn } from '../vault/damaged-record.ts';
import type { DraftRemains } from './visit-draft.ts';

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const isId = new RegExp(`^${uuid}$`);
const photo = new RegExp(`\\{"id":"(${uuid})","bytes":`, 'g');

const onlyIf = (word: string | null, isSound: (word: string) => boolean) => (word && isSound(word) ? word : null);
const isTime = (word: string) => !Number.isNaN(Date.parse(word));

/** Reads what is left of a draft as it lay on the disk. */
export function draftRemains(text: string): DraftRemains {
  return {
    mentorshipId: onlyIf(wordIn(text, 'mentorshipId'), (word) => isId.test(word)),
    cooperativeName: wordIn(text, 'cooperativeName'),
    visitedOn: onlyIf(wordIn(text, 'visitedOn'), isTime),
    changedAt: onlyIf(wordIn(text, 'changedAt'), isTime),
    place: textsIn(text, 'place')[0] ?? '',
    findings: textsIn(text, 'findings')[0] ?? '',
    nextSteps: textsIn(text, 'title'),
    photos: Array.from(text.matchAll(photo), ([, id = '']) => id),
  };
}
