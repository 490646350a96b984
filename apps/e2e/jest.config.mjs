// @boundaries-ignore the repository has one Jest configuration
import { nodeProject } from '../../jest.base.mjs';

export default {
  ...nodeProject(import.meta.url),
  globalSetup: '<rootDir>/src/global-setup.mjs',
  globalTeardown: '<rootDir>/src/global-teardown.mjs',
  testSequencer: '<rootDir>/src/longest-first.mjs',
  maxWorkers: 1,
};
