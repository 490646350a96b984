import type { UnitElement } from '@kompeten/domain';

/** Elements as typed, or the first line that cannot be read. */
export type ReadElements = { elements: UnitElement[]; unread: null } | { elements: UnitElement[]; unread: number };

/** Reads elements and criteria from lines: `1 Title` begins an element, `1.1 Text` is a criterion of it. */
export function readElements(typed: string): ReadElements {
  const elements: UnitElement[] = [];
  for (const [at, line] of typed.split('\n').entries()) {
    if (line.trim() === '') continue;
    const criterion = /^\s*((\d+)\.\d+)[.)]?\s+(\S.*)$/.exec(line);
    const element = /^\s*(\d+)[.)]?\s+(\S.*)$/.exec(line);
    const last = elements.at(-1);
    if (criterion && last && last.number === Number(criterion[2])) {
      last.criteria.push({ number: criterion[1] ?? '', text: (criterion[3] ?? '').trim() });
    } else if (!criterion && element && Number(element[1]) > 0) {
      elements.push({ number: Number(element[1]), title: (element[2] ?? '').trim(), criteria: [] });
    } else {
      return { elements, unread: at + 1 };
    }
  }
  return { elements, unread: null };
}
