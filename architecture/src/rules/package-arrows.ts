import { targetOf, workspaceOf } from '../repository.ts';
import type { Rule } from '../rule.ts';

/** What a workspace may import: of our own packages, and of others' (everything where nothing is said). */
interface Allowance {
  readonly own: readonly string[];
  readonly outside?: RegExp;
}

const SERVER_ONLY = /^(?!@nestjs\/|typeorm$|pg$|pg-|fastify|react)/;
const FOR_BROWSERS = /^(?!@nestjs\/|typeorm$|pg$|pg-|fastify|node:)/;
const WEB: Allowance = {
  own: ['contract', 'domain', 'messages', 'statement', 'ui', 'web-build/keep'],
  outside: FOR_BROWSERS,
};

/** The arrows of DESIGN §2; nothing imports upward. */
export const ALLOWANCES: Readonly<Record<string, Allowance>> = {
  'packages/domain': { own: [], outside: /^zod$/ },
  'packages/contract': { own: ['domain'], outside: /^zod$/ },
  'packages/messages': { own: ['domain'], outside: /^$/ },
  'packages/certificate': { own: ['domain', 'messages', 'statement'], outside: SERVER_ONLY },
  'packages/statement': { own: ['domain'], outside: /^(zod|cborg)$/ },
  'packages/transparency': { own: [], outside: /^node:crypto$/ },
  'packages/ui': { own: ['domain', 'messages'], outside: /^react(-dom)?(\/|$)/ },
  'packages/local-postgres': { own: [], outside: /^(pg$|node:)/ },
  'packages/web-build': { own: [], outside: /^(vite$|node:)/ },
  'apps/admin': WEB,
  'apps/portal': { ...WEB, own: [...WEB.own, 'certificate/credential', 'certificate/verification'] },
  'apps/api': {
    own: [
      'contract',
      'domain',
      'messages',
      'certificate',
      'statement',
      'transparency',
      'local-postgres',
      'ui/answer-page',
    ],
  },
  'apps/e2e': {
    own: ['contract', 'domain', 'messages', 'statement', 'local-postgres', 'certificate/testing'],
  },
  bench: { own: ['contract', 'domain', 'messages', 'certificate', 'local-postgres'] },
  architecture: { own: [] },
};

/** Workspaces meet by their names, in the direction of the arrows. */
export const packageArrows: Rule = {
  name: 'package-arrows',
  find: (repository) =>
    repository.sources.flatMap(({ path, imports }) => {
      const workspace = workspaceOf(repository, path);
      if (workspace === undefined || isSetUp(path)) return [];
      return imports.flatMap(({ specifier, line }) => {
        const message = refusal(workspace, path, specifier);
        return message ? [{ path, line, message }] : [];
      });
    }),
};

/** The one place outside a workspace that its files know: the repository's own tools. */
function isSetUp(path: string): boolean {
  return /(\.config\.\w+|\/global-setup\.mjs)$/.test(path);
}

function refusal(workspace: string, path: string, specifier: string): string | undefined {
  if (specifier.startsWith('.')) {
    const inside = targetOf(path, specifier).startsWith(`${workspace}/`);
    return inside ? undefined : `${specifier} leaves ${workspace}: import packages by their name`;
  }
  const allowance = ALLOWANCES[workspace];
  if (!allowance) return `${workspace} has no arrows yet: add it to ALLOWANCES`;
  const own = /^@kompeten\/(.+)/.exec(specifier)?.[1];
  if (own)
    return allowance.own.some((name) => own === name || own.startsWith(`${name}/`))
      ? undefined
      : `${workspace} must not import ${specifier}`;
  const free = isTest(path) || (allowance.outside?.test(specifier) ?? true);
  return free ? undefined : `${workspace} must not import ${specifier}`;
}

function isTest(path: string): boolean {
  return /\.spec\.tsx?$|\/testing\//.test(path);
}
