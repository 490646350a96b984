import { writeFileSync } from 'node:fs';
import { drawMachines } from '../packages/domain/dist/index.js';

// Writes docs/states.md from the state machines; run it as `npm run states -w packages/domain`.
writeFileSync(new URL('../docs/states.md', import.meta.url), drawMachines());
