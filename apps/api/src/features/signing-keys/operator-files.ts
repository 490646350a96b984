import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** A file that the operator keeps; what is secret lies in files of its own and never in a setting. */
export const Path = z.string().regex(/^\//, 'must be a whole path');

/** What a file says. */
export const textIn = (path: string): string => readFileSync(path, 'utf8');

/** A secret in a file of its own, without the line break that editors put behind it. */
export const secretIn = (path: string): string => textIn(path).replace(/\r?\n$/, '');
