import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';

const source = new URL('../../../../scripts/source.mjs', import.meta.url).href;
const dates = new URL('./dates.ts', import.meta.url).href;

// What another spec has loaded already cannot be loaded for the first time here: a process of its own does it.
const script = `
  const made = [0];
  const { NumberFormat } = Intl;
  Intl.NumberFormat = function (...given) {
    made[0] += 1;
    return new NumberFormat(...given);
  };
  const { formatNumber } = await import(${JSON.stringify(dates)});
  const before = made[0];
  const words = [formatNumber('id', 15_000), formatNumber('id', 25_000)];
  process.stdout.write(JSON.stringify({ before, words, after: made[0] }));
`;

it('nothing of a language is fetched from the browser before the first number is written', () => {
  const args = ['--import', source, '--input-type=module', '--eval', script];
  const cwd = fileURLToPath(new URL('../..', import.meta.url));
  const told = JSON.parse(execFileSync(process.execPath, args, { cwd, encoding: 'utf8' }));
  expect(told).toEqual({ before: 0, words: ['15.000', '25.000'], after: 1 });
});
