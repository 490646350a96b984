// @boundaries-ignore the repository has one set-up for its tests
import { nodeProject } from '../../jest.base.mjs';

const project = nodeProject(import.meta.url);
/** The module of a hardware token is C that may not be torn down with a thread: its spec has a process of its own. */
const HARDWARE = '/hardware-signer';

export default {
  globalSetup: './jest-cluster-start.config.mjs',
  globalTeardown: './jest-cluster-end.config.mjs',
  projects: [
    { ...project, testPathIgnorePatterns: [...project.testPathIgnorePatterns, HARDWARE] },
    {
      ...project,
      testMatch: [`**${HARDWARE}.api.spec.ts`],
      runner: ['jest-light-runner', { runtime: 'child_process' }],
    },
  ],
};
