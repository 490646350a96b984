import type { AssessorChoice } from './assessor-choice.ts';
import type { Tie } from './independence.rules.ts';

/** How many levels of region two codes share: 0 for other provinces, 4 for one village. */
export function sharedLevels(one: string, other: string): number {
  const [own, theirs] = [one.split('.'), other.split('.')];
  const differs = own.findIndex((part, at) => part !== theirs[at]);
  return differs === -1 ? own.length : differs;
}

/** Those against whom nothing stands first, then the nearest, the own body before others, by name. */
export function nearestFirst(choices: readonly AssessorChoice[], regionCode: string): AssessorChoice[] {
  const rank = ({ blocks, regionCode: code, elsewhere }: AssessorChoice) => [
    Number(blocks.length > 0),
    -sharedLevels(code, regionCode),
    Number(elsewhere),
  ];
  return [...choices].sort((one, other) => {
    const [mine, theirs] = [rank(one), rank(other)];
    const at = mine.findIndex((value, index) => value !== theirs[index]);
    return at === -1 ? one.fullName.localeCompare(other.fullName) : (mine[at] ?? 0) - (theirs[at] ?? 0);
  });
}

/** What a tie is about, in a word: the cohort that was taught, the cooperative that was mentored or is shared. */
export function tieDetail(tie: Tie): string | null {
  if (tie.kind === 'taught') return tie.cohortTitle;
  return tie.kind === 'mentored' || tie.kind === 'same_cooperative' ? tie.cooperativeName : null;
}
