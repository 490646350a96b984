/** Finds a short text where it stands on its own; a random id may well hold the same few digits. */
export const alone = (text: string): RegExp => new RegExp(`(?<![\\w-])${text}(?!\\w)`);
