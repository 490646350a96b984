// @boundaries-ignore the repository has one Jest configuration
import { nodeProject } from '../../jest.base.mjs';

export default nodeProject(import.meta.url);
