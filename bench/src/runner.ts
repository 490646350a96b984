import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { type Bench, compare, type Finding, type Stage } from './measure.ts';
import { roundsOf } from './sizes.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const RESULTS = fileURLToPath(new URL('../results/', import.meta.url));
const ROUNDS = roundsOf(7);

async function benchesOf(names: readonly string[]): Promise<Bench[]> {
  const files = readdirSync(HERE).filter((file) => file.endsWith('.bench.ts'));
  const wanted = files.filter((file) => names.length === 0 || names.some((name) => file.includes(name)));
  const modules = await Promise.all(wanted.map((file) => import(new URL(file, import.meta.url).href)));
  return modules.flatMap((module: { benches: Bench[] }) => module.benches);
}

let open: Stage | null = null;

/** In the order of the stage: whoever asks the database is stopped before it. */
async function stop(): Promise<void> {
  const stage = open;
  open = null;
  await stage?.stop();
}

async function run(bench: Bench): Promise<Finding> {
  open = await bench.prepare();
  try {
    return await compare(bench, open, ROUNDS);
  } finally {
    await stop();
  }
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop().finally(() => process.exit(1)));

const figure = (value: number) => (value >= 100 ? value.toFixed(0) : value.toFixed(2));

function row({ bench, unit, baseline, product, ratio, goal, reached }: Finding): Record<string, string> {
  const told = ({ name, median, least, most }: Finding['product']) =>
    `${name}: ${figure(median)} ${unit} (${figure(least)}–${figure(most)})`;
  const mark = reached === null ? '' : reached ? ' ✓' : ' ✗';
  return {
    bench,
    baseline: told(baseline),
    product: told(product),
    ratio: ratio === null ? '–' : figure(ratio),
    goal: `${goal}${mark}`,
  };
}

const findings: Finding[] = [];
const names = process.argv.slice(2).filter((each) => !each.startsWith('--'));
for (const bench of await benchesOf(names)) findings.push(await run(bench));
console.table(findings.map(row));
mkdirSync(RESULTS, { recursive: true });
const at = new Date().toISOString();
const machine = { node: process.version, cores: cpus().length, processor: cpus()[0]?.model };
writeFileSync(
  `${RESULTS}${at.replaceAll(':', '-')}.json`,
  JSON.stringify({ at, machine, rounds: ROUNDS, findings }, null, 2),
);
process.exit(findings.length > 0 ? 0 : 1);
