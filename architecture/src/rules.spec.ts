import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { readRepository, withFile } from './repository.ts';
import { findingsOf } from './rule.ts';
import { rules } from './rules.ts';

const repository = readRepository(fileURLToPath(new URL('../..', import.meta.url)));
const lines = (count: number) => Array.from({ length: count }, (_, index) => `  write(${index});`).join('\n');
const API = 'apps/api/src/features';
const WEB = 'apps/admin/src';

/** One violation of each rule: where it is planted, what it says, and the words of the refusal. */
const violations: readonly (readonly [rule: string, path: string, text: string, refusal: RegExp])[] = [
  ['package-arrows', 'packages/domain/src/planted.ts', "import 'typeorm';", /must not import typeorm/],
  ['package-arrows', 'packages/domain/src/planted.ts', "import '@kompeten/contract';", /must not import @kompeten/],
  ['package-arrows', 'packages/domain/src/planted.ts', "export * from '../../contract/src/index.ts';", /leaves/],
  ['package-arrows', 'packages/contract/src/planted.ts', "import { x } from '@nestjs/common';", /must not import/],
  ['package-arrows', 'packages/messages/src/planted.ts', "import type { x } from '@kompeten/contract';", /must not/],
  ['package-arrows', 'packages/certificate/src/planted.ts', "await import('pg');", /must not import pg/],
  ['package-arrows', 'packages/ui/src/planted.tsx', "import '@mantine/core';", /must not import/],
  ['package-arrows', 'packages/local-postgres/src/planted.ts', "import '@kompeten/domain';", /must not import/],
  ['package-arrows', 'apps/admin/src/planted.ts', "import '@kompeten/certificate';", /must not import/],
  ['package-arrows', 'apps/portal/src/planted.ts', "import { Pool } from 'pg';", /must not import pg/],
  ['package-arrows', 'apps/api/src/planted.ts', "import '@kompeten/admin';", /must not import/],
  ['package-arrows', 'apps/e2e/src/planted.ts', "import '../../api/src/app.ts';", /leaves/],
  ['api-layers', `${API}/grading/planted.controller.ts`, "import './grade.repository.ts';", /controller must not/],
  ['api-layers', `${API}/grading/planted.service.ts`, "import './grading.controller.ts';", /service must not/],
  ['api-layers', `${API}/grading/planted.service.ts`, "import { t } from './grade.table.ts';", /service must not/],
  ['api-layers', `${API}/grading/planted.repository.ts`, "import './grading.service.ts';", /repository must not/],
  ['api-layers', `${API}/grading/planted.table.ts`, "import './grade.repository.ts';", /table must not/],
  ['api-layers', `${API}/grading/planted.service.ts`, "import '../people/person.repository.ts';", /only through its/],
  ['database-at-the-edge', `${API}/grading/planted.service.ts`, "import { In } from 'typeorm';", /belongs into/],
  ['database-at-the-edge', 'apps/api/src/http/planted.ts', "import pg from 'pg';", /belongs into/],
  [
    'web-layers',
    `${WEB}/features/grading/planted.tsx`,
    "import '../cohorts/cohort-list.tsx';",
    /must not import cohorts/,
  ],
  ['web-layers', `${WEB}/features/grading/planted.tsx`, "import '../../app/app.tsx';", /must not import the app/],
  ['web-layers', `${WEB}/components/planted.tsx`, "import '../features/grading/x.ts';", /must not import features/],
  ['web-layers', `${WEB}/lib/planted.ts`, "import '../features/grading/x.ts';", /must not import features/],
  ['field-words', `${WEB}/features/grading/planted.tsx`, 'const words = useMessages().grading;', /useFieldMessages/],
  [
    'light-endpoints',
    `${WEB}/features/grading/planted.tsx`,
    "import { grading } from '@kompeten/contract';\nuse(grading.recordGrades.body);",
    /has no body of an endpoint/,
  ],
  ['no-cycles', 'packages/domain/src/planted.ts', "import './planted.ts';", /planted.ts → packages/],
  [
    'states-once',
    `${API}/x/planted.repository.ts`,
    "const A = `where status in ('upheld', 'filed', 'under_review')`;",
    /stands in packages\/domain\/src\/appeals\/appeal-status.ts too/,
  ],
  [
    'states-once',
    `${API}/x/planted.repository.ts`,
    "const A = `c.status in ('issued', 'suspended', 'revoked', 'replaced', 'renewed')`;",
    /stands in packages\/domain\/src\/certificates\/certificate-status.ts too/,
  ],
  [
    'states-once',
    `${API}/x/planted.repository.ts`,
    "const A = `where status in ('x', 'y')`;\nconst B = `where a.status not in ('y',\n  'x')`;",
    /\(x, y\) stands in .*planted.repository.ts too/,
  ],
  ['same-scripts', 'packages/domain/package.json', '{"scripts":{"build":"x","test":"x"}}', /"check" is missing/],
  [
    'used-dependencies',
    'packages/domain/package.json',
    '{"scripts":{},"dependencies":{"zod":"1.0.0","left-pad":"1.0.0"}}',
    /^left-pad is taken in by no file/,
  ],
  ['budgets', 'packages/domain/src/planted.ts', lines(151), /file has 151 lines/],
  ['budgets', 'packages/domain/src/planted.ts', `const long = () => {\n${lines(29)}\n};`, /long has 31 lines/],
  [
    'budgets',
    'apps/admin/src/planted.tsx',
    `function Page() {\n${lines(98)}\nreturn <p />;\n}`,
    /Page has 101 lines, at most 100/,
  ],
  ['documented', 'packages/domain/src/planted.ts', '// said\nexport const rule = 1;', /rule has no sentence/],
  ['documented', `${API}/x/planted.service.ts`, 'export class X {\n  do() {}\n}', /do has no sentence/],
  ['naming', 'packages/domain/src/utils/planted.ts', '', /no utils/],
  ['naming', 'apps/api/src/features/x/planted.dto.ts', '', /no .dto/],
  ['naming', 'packages/domain/src/Planted.ts', '', /kebab-case/],
  ['no-any', 'packages/domain/src/planted.ts', 'const x = (y: unknown) => y as any;', /say the type/],
  ['environment-in-one-place', 'apps/api/src/planted.ts', 'use(process.env.SECRET);', /config\.ts/],
  ['lock-names-no-registry', 'package-lock.json', '{ "resolved": "https://example.org/x.tgz" }', /names a registry/],
  [
    'proved-refusals',
    'packages/domain/src/planted.errors.ts',
    "type X = {\n  'planted.never': 1;\n};",
    /no spec provokes planted/,
  ],
  ['no-machine-paths', 'docs/planted.md', `Look into ${'/root'}/project`, /path of a machine/],
];

describe('the laws of the house', () => {
  it('are read from a real repository', () => {
    expect(repository.sources.length).toBeGreaterThan(200);
    expect(repository.sources.some(({ imports }) => imports.length > 5)).toBe(true);
  });

  it.each(violations)('%s refuses a violation planted in %s (%#)', (rule, path, text, refusal) => {
    const named = rules.filter(({ name }) => name === rule);
    const findings = findingsOf(named, withFile(repository, path, text)).filter((finding) => finding.path === path);
    expect(findings).toContainEqual({ rule, path, line: expect.any(Number), message: expect.stringMatching(refusal) });
  });

  it('have a planted violation each', () => {
    expect([...new Set(violations.map(([rule]) => rule))].sort()).toEqual(rules.map(({ name }) => name).sort());
  });
});
