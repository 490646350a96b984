/** A sentence in both languages of the certificate. */
export interface Bilingual {
  id: string;
  en: string;
}

/** What the first page says beside holder, number and code. */
export interface FrontWording {
  title: Bilingual;
  statement: Bilingual;
  /** What it is not, so that nobody takes it for more. */
  limits: Bilingual;
  /** A sentence below the title of the programme or scheme. */
  beneath: Bilingual | null;
  /** Three facts in a row, each with its name. */
  facts: [name: Bilingual, value: Bilingual][];
}

/** What the second page says beside the units. */
export interface AnnexWording {
  heading: Bilingual;
  hours: boolean;
  sum: string;
  legend: Bilingual;
}
