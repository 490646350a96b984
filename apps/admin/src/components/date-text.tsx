import { formatDay, formatInstant, useLocale, type Zone } from '@kompeten/ui';

/** A calendar day or an instant in the reader's words, readable by machines too; a dash where there is none. */
export function DateText({ value, zone }: { value: string | null | undefined; zone?: Zone }) {
  const locale = useLocale();
  if (!value) return <span>–</span>;
  const words = value.length === 10 ? formatDay(locale, value) : formatInstant(locale, value, zone);
  return <time dateTime={value}>{words}</time>;
}
