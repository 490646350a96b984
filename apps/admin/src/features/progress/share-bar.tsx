import { formatNumber, useLocale, useMessages } from '@kompeten/ui';

/** A part of a whole in words, with its per cent. */
export function useShare(): (part: number, whole: number) => string {
  const words = useMessages().progress;
  const locale = useLocale();
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  return (part, whole) =>
    words.ofCount(formatNumber(locale, part), formatNumber(locale, whole), percent.format(part / whole));
}

/** A part of a whole as a bar; the words beside it say the same. */
export function ShareBar({ part, whole }: { part: number; whole: number }) {
  const share = useShare();
  if (whole === 0) return '–';
  return (
    <span className="k-bar">
      <span className="k-bar-track" aria-hidden="true">
        <span className="k-bar-fill" style={{ inlineSize: `${Math.min(part / whole, 1) * 100}%` }} />
      </span>
      <span>{share(part, whole)}</span>
    </span>
  );
}
