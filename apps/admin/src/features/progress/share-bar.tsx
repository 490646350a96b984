import { formatNumber, useLocale, useMessages } from '@kompeten/ui';

/** A part of a whole as a bar; the words beside it say the same. */
export function ShareBar({ part, whole }: { part: number; whole: number }) {
  const words = useMessages().progress;
  const locale = useLocale();
  if (whole === 0) return '–';
  const share = Math.min(part / whole, 1);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(part / whole);
  return (
    <span className="k-bar">
      <span className="k-bar-track" aria-hidden="true">
        <span className="k-bar-fill" style={{ inlineSize: `${share * 100}%` }} />
      </span>
      <span>{words.ofCount(formatNumber(locale, part), formatNumber(locale, whole), percent)}</span>
    </span>
  );
}
