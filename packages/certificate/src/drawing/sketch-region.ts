import { remembered } from '../remembered.ts';
import type { CompressedPart } from './content-stream.ts';
import type { PenState } from './sketch-pen.ts';

/** A part of a page that was drawn for one document and stands in others as well. */
export interface Region {
  content: CompressedPart | null;
  trace: string;
  alternatives: readonly string[];
  /** How many elements it has. */
  elements: number;
  isPlain: boolean;
  end: PenState;
}

const MOST_REGIONS = 512;
const regions = new Map<string, Region>();

/** What a key stands for, drawn once. */
export const regionOf = (key: string, draw: () => Region): Region => remembered(regions, MOST_REGIONS, key, draw);
