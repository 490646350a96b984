/**
 * The candidacies that a second assessor marks blind: so many of a hundred, at least one, drawn by a seed that is written
 * down, so that anybody can draw the same again. The order of the candidacies does not matter.
 */
export function secondMarkingSample(candidacyIds: readonly string[], percent: number, seed: string): string[] {
  const ids = [...new Set(candidacyIds)].sort();
  if (ids.length === 0 || percent <= 0) return [];
  const size = Math.min(ids.length, Math.max(1, Math.ceil((ids.length * percent) / 100)));
  const ranked = ids.map((id) => ({ id, rank: rankOf(`${seed} ${id}`) }));
  ranked.sort((one, other) => one.rank - other.rank || (one.id < other.id ? -1 : 1));
  return ranked.slice(0, size).map(({ id }) => id);
}

/** FNV-1a over the letters, stirred once more so that neighbours in the alphabet lie apart. */
function rankOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** How one assessor's judgements compare with those of second markers. */
export interface MarkerStanding {
  assessorId: string;
  /** Criteria that two people judged. */
  pairs: number;
  /** The share on which they said the same, 0 to 1. */
  agreement: number;
  /** The share of K among the assessor's own, minus that among the second ones: above nought is lenient. */
  leniency: number;
  /** Further from the others than the limit, with enough pairs to say so. */
  outlier: boolean;
}

/** The least agreement below the median of all assessors, as a share, that is worth a conversation. */
const FAR_FROM_OTHERS = 0.15;

/** Calibration of assessors: who agrees less with second markers than the others do, or judges more leniently or strictly. */
export function markerStandings(
  pairs: readonly { assessorId: string; first: 'K' | 'BK'; second: 'K' | 'BK' }[],
  minimumPairs: number,
): MarkerStanding[] {
  const ids = [...new Set(pairs.map(({ assessorId }) => assessorId))].sort();
  const standings = ids.map((assessorId) => {
    const own = pairs.filter((pair) => pair.assessorId === assessorId);
    const share = (matches: (pair: (typeof own)[number]) => boolean) => own.filter(matches).length / own.length;
    const agreement = share(({ first, second }) => first === second);
    const leniency = share(({ first }) => first === 'K') - share(({ second }) => second === 'K');
    return { assessorId, pairs: own.length, agreement, leniency };
  });
  const enough = standings.filter((standing) => standing.pairs >= minimumPairs);
  const middle = median(enough.map(({ agreement }) => agreement));
  return standings.map((standing) => ({
    ...standing,
    outlier:
      standing.pairs >= minimumPairs &&
      (middle - standing.agreement > FAR_FROM_OTHERS || Math.abs(standing.leniency) > FAR_FROM_OTHERS),
  }));
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  if (sorted.length === 0) return 0;
  const [low, high] = [sorted[Math.ceil(middle) - 1] ?? 0, sorted[Math.floor(middle)] ?? 0];
  return (low + high) / 2;
}
