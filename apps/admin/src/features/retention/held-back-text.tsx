import type { HeldBack } from '@kompeten/domain';
import { formatNumber, useLocale, useMessages } from '@kompeten/ui';

/** How many records are held back, each number with its reason. */
export function HeldBackText({ held }: { held: readonly HeldBack[] }) {
  const words = useMessages().retention;
  const locale = useLocale();
  if (held.length === 0) return words.none;
  return held.map(({ reason, count }) => words.held(formatNumber(locale, count), words.reasons[reason])).join('; ');
}
