import type { UnitElement } from '@kompeten/domain';

/** A unit that ships with the product, as it is written down: elements with their criteria, numbered by their place. */
export interface ReferenceUnit {
  code: string;
  title: string;
  decree: string | null;
  elements: UnitElement[];
}

/** An element as it is written down: its title and its criteria. */
export type ElementText = readonly [title: string, ...criteria: string[]];

/** A unit out of its texts. */
export function referenceUnit(
  code: string,
  title: string,
  decree: string | null,
  texts: readonly ElementText[],
): ReferenceUnit {
  const elements = texts.map(([elementTitle, ...criteria], index) => ({
    number: index + 1,
    title: elementTitle,
    criteria: criteria.map((text, place) => ({ number: `${index + 1}.${place + 1}`, text })),
  }));
  return { code, title, decree, elements };
}
