import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const BUILD = fileURLToPath(new URL('../../admin/dist', import.meta.url));
/** What only the way to the browser is for: the worker's own file, packs, and compressed forms. */
const ON_THE_WAY = /^sw\.js|^assets\/packs\/|\.(br|gz)$/;

/** What a file of the application is: its content, and what a browser takes it for where that is code or style. */
type Kept = readonly [path: string, digest: string, type: string];

const typeOf = (path: string) => ({ js: 'javascript', css: 'css' })[path.split('.').at(-1) ?? ''] ?? '';

/** Every file of the built staff application, by its address. */
export function builtFiles(): Kept[] {
  return readdirSync(BUILD, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(BUILD.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !ON_THE_WAY.test(path))
    .map((path): Kept => [`/admin/${path}`, digestOf(readFileSync(join(BUILD, path))), typeOf(path)])
    .sort(byPath);
}

/** Every file that the browser keeps of the one version that it has. */
export async function keptFiles(page: Page): Promise<Kept[]> {
  const kept = await page.evaluate(async () => {
    const [name = '', ...others] = (await caches.keys()).filter((key) => key.startsWith('kompeten-admin-'));
    if (others.length > 0) throw new Error('There are several versions');
    const cache = await caches.open(name);
    const fileOf = async (request: Request) => {
      const response = await cache.match(request, { ignoreVary: true });
      const content = new Uint8Array((await response?.arrayBuffer()) ?? []);
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
      const type = response?.headers.get('content-type')?.match(/(?<=\/)\w+/)?.[0] ?? '';
      return [new URL(request.url).pathname, [...digest], type] as const;
    };
    return Promise.all((await cache.keys()).map(fileOf));
  });
  return kept
    .map(([path, digest, type]): Kept => [path, Buffer.from(digest).toString('hex'), typeOf(path) && type])
    .sort(byPath);
}

const digestOf = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');
const byPath = ([one]: Kept, [other]: Kept) => (one < other ? -1 : 1);
