// @boundaries-ignore the repository has one set-up for its tests
import { nodeProject } from '../../jest.base.mjs';

// Independent checkers are started by the dozen; on a busy machine a test takes more than Jest's five seconds.
export default nodeProject(import.meta.url);
