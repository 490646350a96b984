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
 * The one Jest configuration of the repository: TypeScript through swc, packages read from their source.
 * `customExportConditions` must not contain `import`, which breaks jest-circus.
 */
export function nodeProject(url) {
  return {
    rootDir: fileURLToPath(new URL('.', url)),
    testMatch: ['**/*.spec.ts', '**/*.spec.tsx'],
    testPathIgnorePatterns: ['/node_modules/', '/dist/'],
    modulePathIgnorePatterns: ['/dist/'],
    extensionsToTreatAsEsm: ['.ts', '.tsx'],
    // For what hangs, not for what is slow: a busy machine takes ten times as long.
    testTimeout: 60_000,
    testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
    transform: { '^.+\\.tsx?$': ['@swc/jest', swcOptions] },
  };
}
