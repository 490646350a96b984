import { fileURLToPath } from 'node:url';

/** How TypeScript becomes JavaScript wherever it runs unbuilt: in tests, in development and in benchmarks. */
export const swcOptions = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', tsx: true, decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
    keepClassNames: true,
  },
  module: { type: 'es6' },
  sourceMaps: 'inline',
};

/**
 * The one Jest configuration of the repository. Specs run in bare Node, as the product does: what a spec imports is
 * loaded once for all specs of a worker, TypeScript and packages from their source (`scripts/source.mjs`).
 */
export function nodeProject(url) {
  return {
    rootDir: fileURLToPath(new URL('.', url)),
    runner: 'jest-light-runner',
    testMatch: ['**/*.spec.ts', '**/*.spec.tsx'],
    testPathIgnorePatterns: ['/node_modules/', '/dist/'],
    modulePathIgnorePatterns: ['/dist/'],
    transform: {},
  };
}
