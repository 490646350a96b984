/** The languages of the product; Indonesian comes first. */
export const locales = ['id', 'en'] as const;

/** A language of the product. */
export type Locale = (typeof locales)[number];

/** The best language for an `Accept-Language` header; Indonesian unless English is asked for before it. */
export function localeFrom(acceptLanguage: string | undefined): Locale {
  const asked = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', quality] = part.trim().toLowerCase().split(';q=');
      return { tag: tag.slice(0, 2), quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ tag, quality }) => (tag === 'id' || tag === 'en') && quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return asked[0]?.tag === 'en' ? 'en' : 'id';
}
