import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

/** The folders of all workspaces, those with browser stories last. */
export function workspaceFolders() {
  const { workspaces } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const folders = workspaces.flatMap((pattern) => {
    if (!pattern.endsWith('/*')) return [pattern];
    const parent = pattern.slice(0, -2);
    return readdirSync(join(root, parent)).map((name) => `${parent}/${name}`);
  });
  const isLast = (folder) => Number(folder === 'apps/e2e');
  return folders
    .filter((folder) => existsSync(join(root, folder, 'package.json')))
    .sort((a, b) => isLast(a) - isLast(b));
}
