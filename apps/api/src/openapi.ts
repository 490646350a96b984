import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openApiText } from './http/openapi-text.ts';

/** Where the committed document lies. */
const file = fileURLToPath(new URL('../openapi.json', import.meta.url));

writeFileSync(file, openApiText());
