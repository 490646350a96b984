// @boundaries-ignore the repository has one set-up for its tests
import { nodeProject } from '../../jest.base.mjs';

// Independent checkers are started by the dozen; on a busy machine a test takes more than Jest's five seconds. The module of
// a hardware token is C that may not be torn down with a thread: these specs have processes of their own.
export default {
  ...nodeProject(import.meta.url),
  runner: ['jest-light-runner', { runtime: 'child_process' }],
};
