import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

interface Ordered {
  readonly path: string;
}
interface Order {
  readonly LONGEST: readonly string[];
  readonly default: new () => { sort(tests: readonly Ordered[]): Ordered[] };
}
const { default: LongestFirst, LONGEST }: Order = await import(new URL('./longest-first.mjs', import.meta.url).href);

const folder = fileURLToPath(new URL('../tests', import.meta.url));
const files = readdirSync(folder);

describe('the order of the stories', () => {
  it('begins with the longest, which all exist, and leaves none out', () => {
    const tests = files.map((name) => ({ path: `${folder}/${name}` }));
    const sorted = new LongestFirst().sort(tests).map(({ path }) => path.slice(folder.length + 1));
    expect(sorted.slice(0, LONGEST.length)).toEqual(LONGEST.map((name) => `${name}.spec.ts`));
    expect([...sorted].sort()).toEqual([...files].sort());
  });
});
