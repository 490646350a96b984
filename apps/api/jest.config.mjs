// @boundaries-ignore the repository has one set-up for its tests
import { nodeProject } from '../../jest.base.mjs';

export default {
  ...nodeProject(import.meta.url),
  globalSetup: './jest-cluster-start.config.mjs',
  globalTeardown: './jest-cluster-end.config.mjs',
};
