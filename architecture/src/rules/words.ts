import { workspaceOf } from '../repository.ts';
import type { Rule } from '../rule.ts';

/** Every export of a package and every method of a service says in a sentence what it promises. */
export const documented: Rule = {
  name: 'documented',
  find: ({ sources }) =>
    sources
      .filter(({ path }) => !/\.spec\.tsx?$|\/testing\//.test(path))
      .flatMap(({ path, exports, methods }) => {
        const named = new Set(exports.filter((one) => one.documented).map(({ name }) => name));
        const silent = /^packages\/[^/]+\/src\//.test(path) ? exports.filter(({ name }) => !named.has(name)) : [];
        const mute = path.endsWith('.service.ts') ? methods.filter((method) => !method.documented) : [];
        return [...silent, ...mute].map(({ name, line }) => ({
          path,
          line,
          message: `${name} has no sentence (JSDoc)`,
        }));
      }),
};

/** Names say what a file is; a drawer for everything is none, and a kind that the house does not know neither. */
export const naming: Rule = {
  name: 'naming',
  find: ({ sources }) =>
    sources
      .filter(({ path }) => !isNamedWell(path))
      .map(({ path }) => ({
        path,
        line: 1,
        message:
          'files are kebab-case `name.kind.ts`; no utils, helpers or common, no .dto, .entity, .interface or .enum',
      })),
};

/** `any` turns the compiler off. */
export const noAny: Rule = {
  name: 'no-any',
  find: ({ sources }) =>
    sources.flatMap(({ path, anys }) => anys.map((line) => ({ path, line, message: 'say the type, or `unknown`' }))),
};

/** The environment is read in one place, so that every setting is known, checked and documented. */
export const environmentInOnePlace: Rule = {
  name: 'environment-in-one-place',
  find: (repository) =>
    repository.sources
      .filter(({ path }) => !mayReadEnvironment(path, workspaceOf(repository, path)))
      .flatMap(({ path, environment }) =>
        environment.map((line) => ({
          path,
          line,
          message: 'process.env is read in apps/api/src/config.ts and scripts only',
        })),
      ),
};

function mayReadEnvironment(path: string, workspace: string | undefined): boolean {
  const isSetUp = /\.config\.(ts|mjs)$|\/global-\w+\.mjs$/.test(path);
  const isHarness = workspace === 'apps/e2e' || workspace === 'bench' || path.startsWith('apps/api/src/testing/');
  return workspace === undefined || path === 'apps/api/src/config.ts' || isSetUp || isHarness;
}

function isNamedWell(path: string): boolean {
  const names = path.split('/');
  const kebab = names.every((name) => /^[.]?[a-z0-9]+([-.][a-zA-Z0-9]+)*$|^\d{8}T\d{4}-|^[$_a-z]/.test(name));
  const drawer = names.some((name) => /^(utils?|helpers?|common|shared-utils)(\.|$)/.test(name));
  return kebab && !drawer && !/\.(dto|entity|interface|enum)\.ts$/.test(path);
}
