import { targetOf } from '../repository.ts';
import type { Rule } from '../rule.ts';
import type { SourceFile } from '../source-file.ts';

const API = 'apps/api/src/';
const FEATURES = `${API}features/`;
/** controller → service → repository → table: what each kind must never reach for. */
const FORBIDDEN: Readonly<Record<string, RegExp>> = {
  controller: /\.(repository|table)\.ts$/,
  service: /\.(controller|table)\.ts$/,
  repository: /\.(controller|service)\.ts$/,
  table: /\.(controller|service|repository)\.ts$/,
};

/** A service, its module, pure rules; and the audit trail, which is appended in the writer's own transaction. */
const MEETING_PLACE = /(\.(service|module|rules)|\/audit\/audit\.repository)\.ts$/;

/** Inside the API every call goes downward, and features meet only through each other's service. */
export const apiLayers: Rule = {
  name: 'api-layers',
  find: ({ sources }) => sources.filter(isProductCode).flatMap(refusalsOf),
};

/** Only repositories, tables and the database folder know TypeORM and pg. */
export const databaseAtTheEdge: Rule = {
  name: 'database-at-the-edge',
  find: ({ sources }) =>
    sources
      .filter(({ path }) => path.startsWith(API) && !mayKnowDatabase(path))
      .flatMap(({ path, imports }) =>
        imports
          .filter(({ specifier }) => /^(typeorm|pg|pg-.*|@nestjs\/typeorm)$/.test(specifier))
          .map(({ specifier, line }) => ({
            path,
            line,
            message: `${specifier} belongs into a *.repository.ts, a *.table.ts or database/`,
          })),
      ),
};

function isProductCode({ path }: SourceFile): boolean {
  return path.startsWith(API) && !/\.spec\.ts$/.test(path) && !path.startsWith(`${API}testing/`);
}

function mayKnowDatabase(path: string): boolean {
  return /\.(repository|table|spec)\.ts$/.test(path) || /^apps\/api\/src\/(database|testing)\//.test(path);
}

function refusalsOf({ path, imports }: SourceFile) {
  return imports.flatMap(({ specifier, line, typeOnly }) => {
    if (!specifier.startsWith('.')) return [];
    const target = targetOf(path, specifier);
    const namesRow = typeOnly && featureOf(path) === featureOf(target) && target.endsWith('.table.ts');
    const message = namesRow ? undefined : (upward(path, target) ?? pastTheService(path, target));
    return message ? [{ path, line, message }] : [];
  });
}

function upward(path: string, target: string): string | undefined {
  const kind = /\.(\w+)\.ts$/.exec(path)?.[1] ?? '';
  return FORBIDDEN[kind]?.test(target) ? `a ${kind} must not import ${target.slice(API.length)}` : undefined;
}

function pastTheService(path: string, target: string): string | undefined {
  const [mine, theirs] = [featureOf(path), featureOf(target)];
  if (!mine || !theirs || mine === theirs || MEETING_PLACE.test(target)) return undefined;
  return `${mine} meets ${theirs} only through its *.service.ts`;
}

/** The feature that a file belongs to; the list of all features belongs to none. */
function featureOf(path: string): string | undefined {
  return path.startsWith(FEATURES) ? /^([^/]+)\//.exec(path.slice(FEATURES.length))?.[1] : undefined;
}
