import type { Rule } from '../rule.ts';

const SCRIPTS = ['build', 'check', 'test'];
/** Folders of the machines on which this is written: a reader has none of them. */
const MACHINE = /(?<![\w.$}])\/(?:root|work\/(?:main|shared)|Users\/\w+)\//;

/** turbo silently skips a workspace without the script: every one has the same. */
export const sameScripts: Rule = {
  name: 'same-scripts',
  find: ({ texts }) =>
    [...texts]
      .filter(([path]) => /^((packages|apps)\/[^/]+|bench|architecture)\/package\.json$/.test(path))
      .flatMap(([path, text]) => {
        const { scripts = {} } = JSON.parse(text) as { scripts?: Record<string, string> };
        const missing = SCRIPTS.filter((name) => !(name in scripts));
        return missing.map((name) => ({ path, line: 1, message: `the script "${name}" is missing` }));
      }),
};

/** The lock file names no registry: everyone installs from their own. */
export const lockNamesNoRegistry: Rule = {
  name: 'lock-names-no-registry',
  find: ({ texts }) =>
    linesWith(texts, (path) => path === 'package-lock.json', /"resolved": "http/, 'names a registry'),
};

/** No path of a machine stands in the repository. */
export const noMachinePaths: Rule = {
  name: 'no-machine-paths',
  find: ({ texts }) =>
    linesWith(texts, (path) => !/^(architecture|docker)\//.test(path), MACHINE, 'is the path of a machine'),
};

function linesWith(
  texts: ReadonlyMap<string, string>,
  isMeant: (path: string) => boolean,
  pattern: RegExp,
  message: string,
) {
  return [...texts]
    .filter(([path, text]) => isMeant(path) && pattern.test(text))
    .flatMap(([path, text]) =>
      text.split('\n').flatMap((content, index) => (pattern.test(content) ? [{ path, line: index + 1, message }] : [])),
    );
}
