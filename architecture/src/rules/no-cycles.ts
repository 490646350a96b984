import { type Repository, targetOf } from '../repository.ts';
import type { Rule } from '../rule.ts';

/** No file imports itself by whatever detour, types included. */
export const noCycles: Rule = {
  name: 'no-cycles',
  find: (repository) =>
    cyclesOf(graphOf(repository)).map((cycle) => ({
      path: cycle[0] ?? '',
      line: 1,
      message: `cycle: ${[...cycle, cycle[0]].join(' → ')}`,
    })),
};

type Graph = ReadonlyMap<string, readonly string[]>;

function graphOf({ sources }: Repository): Graph {
  return new Map(
    sources.map(({ path, imports }) => [
      path,
      imports.filter(({ specifier }) => specifier.startsWith('.')).map(({ specifier }) => targetOf(path, specifier)),
    ]),
  );
}

/** Walks depth first; a way back to a file on the current path closes a cycle. */
function cyclesOf(graph: Graph): string[][] {
  const done = new Set<string>();
  const cycles: string[][] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const index = trail.indexOf(path);
    if (index >= 0) cycles.push(trail.slice(index));
    if (index >= 0 || done.has(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return cycles;
}
