import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const root = new URL('../../', import.meta.url);
const page = readFileSync(new URL('docs/rules.md', root), 'utf8');
const [table = '', waiting = ''] = page.split('## Not yet entered');
const rows = table.split('\n').flatMap((line) => {
  const [, rule, ...cells] = line.split('|');
  const number = /^ \*\*(\d+)\*\* /.exec(rule ?? '')?.[1];
  return number ? [{ number: Number(number), cells: cells.slice(0, 4) }] : [];
});
const waits = [...waiting.matchAll(/^- \*\*(\d+)\*\* /gm)].map(([, number]) => Number(number));
const filesIn = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file);

describe('the register of the rules', () => {
  it('names every rule once', () => {
    const all = [...rows.map(({ number }) => number), ...waits].sort((a, b) => a - b);
    expect(all).toEqual(Array.from({ length: 26 }, (_, index) => index + 1));
  });

  it.each(rows)('rule $number has a policy, a spec, an API spec and a screen, each of them there', ({ cells }) => {
    const [policy = '', spec = '', apiSpec = '', screen = ''] = cells;
    const kinds = [
      [policy, /^packages\/domain\/src\/.+(?<!\.spec)\.ts$/],
      [spec, /^packages\/domain\/src\/.+\.spec\.ts$/],
      [apiSpec, /^apps\/api\/src\/.+\.api\.spec\.ts$/],
      [screen, /^(apps\/(admin|portal)|packages\/ui)\/src\/.+\.tsx?$/],
    ] as const;
    for (const [cell, kind] of kinds) {
      expect(filesIn(cell).length).toBeGreaterThan(0);
      for (const file of filesIn(cell)) {
        expect(file).toMatch(kind);
        expect({ file, exists: existsSync(new URL(file, root)) }).toEqual({ file, exists: true });
      }
    }
  });

  const textOf = (file: string) => readFileSync(new URL(file, root), 'utf8');

  it.each(rows)(
    'rule $number is held against its policy in a spec, and refused or answered by the API',
    ({ cells }) => {
      const [policy = '', spec = '', apiSpec = ''] = cells;
      const specs = filesIn(spec).map(textOf).join('\n');
      expect(filesIn(policy).filter((file) => !specs.includes(`/${file.split('/').at(-1)}'`))).toEqual([]);
      const refusal = /rejects\.toMatchObject|code: '[a-z_]+\.[a-z_]+'|status: '[a-z_]+'/;
      expect(filesIn(apiSpec).some((file) => refusal.test(textOf(file)))).toBe(true);
    },
  );
});
