import type { FontName } from './fonts.ts';

/** How text is set. */
export interface Style {
  font: FontName;
  size: number;
  color: string;
  /** Extra space between letters, in points. */
  tracking?: number;
}
