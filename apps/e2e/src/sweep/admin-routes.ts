import { readFileSync } from 'node:fs';
import type { Permission } from '@kompeten/domain';

const APP = new URL('../../../admin/src/app/', import.meta.url);

/** A page of the staff application as its router knows it. */
export interface AdminRoute {
  /** `cohorts/$cohortId`, without a slash in front. */
  readonly path: string;
  /** Null for everybody who is signed in. */
  readonly permission: Permission | null;
}

/** Every page of the staff application, read from its route tree, so that none can be forgotten. */
export function adminRoutes(): AdminRoute[] {
  const tree = readFileSync(new URL('route-tree.ts', APP), 'utf8');
  const planted = tree.slice(tree.indexOf('export const routeTree'));
  return [...tree.matchAll(/^import \{ (\w+) \} from '\.\/(routes\/[^']+)';/gm)]
    .filter(([, name = '']) => new RegExp(`\\b${name}\\b`).test(planted))
    .map(([, , file = '']) => readFileSync(new URL(file, APP), 'utf8'))
    .flatMap((source) => {
      const path = /\bpath: '([^']+)'/.exec(source)?.[1];
      const permission = /\b(?:page|fieldPage)\(\s*'([^']+)'/.exec(source)?.[1] ?? null;
      return path === undefined ? [] : [{ path, permission: permission as Permission | null }];
    });
}
