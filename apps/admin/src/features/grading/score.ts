/** A score as typed, with comma or point; null when empty. It is a text field, so that no wheel ever changes it. */
export function readScore(typed: string): number | null | 'wrong' {
  const text = typed.trim().replace(',', '.');
  if (text === '') return null;
  if (!/^\d{1,3}(\.\d{1,2})?$/.test(text)) return 'wrong';
  const score = Number(text);
  return score <= 100 ? score : 'wrong';
}

/** A score as it stands in the field. */
export const writeScore = (score: number | null) => (score === null ? '' : String(score).replace('.', ','));
