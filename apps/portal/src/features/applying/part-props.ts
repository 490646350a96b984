import type { Draft } from './draft.ts';

/** What every part of the form gets: what is typed, and how it is changed. */
export interface PartProps {
  draft: Draft;
  change(part: Partial<Draft>): void;
}
