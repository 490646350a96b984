import type { Repository } from '../repository.ts';
import type { Rule } from '../rule.ts';
import type { SourceFile } from '../source-file.ts';

const FILE_LINES = 150;
const FUNCTION_LINES = 30;
const COMPONENT_LINES = 100;
/** Every excuse stands here with its reason: | `path` | `function` or file | lines | why | */
const EXCUSES = 'docs/adr/0005-budgets.md';

interface Measure {
  readonly path: string;
  readonly line: number;
  readonly what: string;
  readonly lines: number;
  readonly budget: number;
}

/** Files, functions and components stay small enough to be read at a glance, or are excused one by one. */
export const budgets: Rule = {
  name: 'budgets',
  find: (repository) => {
    const excuses = excusesOf(repository);
    const over = repository.sources.flatMap(measuresOf).filter(({ lines, budget }) => lines > budget);
    const needed = new Set(over.map(keyOf));
    const stale = [...excuses.keys()].filter((key) => !needed.has(key));
    return [
      ...over
        .filter((measure) => measure.lines > (excuses.get(keyOf(measure)) ?? 0))
        .map(({ path, line, what, lines, budget }) => ({
          path,
          line,
          message: `${what} has ${lines} lines, at most ${budget}`,
        })),
      ...stale.map((key) => ({ path: EXCUSES, line: 1, message: `${key} needs no excuse any more` })),
    ];
  },
};

function measuresOf({ path, lines, functions }: SourceFile): Measure[] {
  const file = { path, line: 1, what: 'file', lines, budget: FILE_LINES };
  if (/\.spec\.tsx?$|\/testing\//.test(path)) return [file];
  return [
    file,
    ...functions.map((span) => {
      const isComponent = span.draws && path.endsWith('.tsx');
      const budget = isComponent ? COMPONENT_LINES : FUNCTION_LINES;
      return { path, line: span.line, what: span.name, lines: span.lines, budget };
    }),
  ];
}

function excusesOf({ texts }: Repository): Map<string, number> {
  const rows = (texts.get(EXCUSES) ?? '').matchAll(/^\| `([^`]+)` \| `?([^`|]+?)`? \| (\d+) \| [^|]{10,} \|$/gm);
  return new Map([...rows].map(([, path = '', what = '', lines]) => [keyOf({ path, what }), Number(lines)]));
}

function keyOf({ path, what }: { path: string; what: string }): string {
  return `${path} ${what}`;
}
