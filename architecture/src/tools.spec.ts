import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from '@jest/globals';
import { copyOf } from './planting.ts';
import { readRepository } from './repository.ts';

const repository = readRepository(fileURLToPath(new URL('../..', import.meta.url)));
const copy = copyOf(repository);
afterAll(() => copy.remove());

/** The arrows that Biome draws while one types: where a violation stands and what it imports. */
const restricted: readonly (readonly [path: string, specifier: string])[] = [
  ['packages/domain/src/x/planted.ts', 'typeorm'],
  ['packages/domain/src/x/planted.ts', '@kompeten/contract'],
  ['packages/contract/src/planted.ts', '@nestjs/common'],
  ['packages/messages/src/planted.ts', '@kompeten/contract'],
  ['packages/certificate/src/planted.ts', 'pg'],
  ['packages/ui/src/planted.ts', '@mantine/core'],
  ['packages/local-postgres/src/planted.ts', '@kompeten/domain'],
  ['apps/admin/src/planted.ts', '@kompeten/certificate'],
  ['apps/portal/src/planted.ts', 'pg'],
  ['apps/admin/src/components/planted.ts', '../features/x/y.ts'],
  ['apps/portal/src/lib/planted.ts', '../app/y.ts'],
  ['apps/api/src/features/x/planted.controller.ts', './x.repository.ts'],
  ['apps/api/src/features/x/planted.service.ts', './x.controller.ts'],
  ['apps/api/src/features/x/planted.repository.ts', './x.service.ts'],
];

describe('the tools of the check', () => {
  const lint = (path: string, text: string) =>
    copy.run({ [path]: text }, '@biomejs/biome/bin/biome', ['lint', '--colors=off', path]);

  it.each(restricted)('refuse in %s to import %s', (path, specifier) => {
    const { code, output } = lint(path, `import '${specifier}';\n`);
    expect(output).toContain('noRestrictedImports');
    expect(code).not.toBe(0);
  });

  it('let pass what the arrows allow', () => {
    const text = "import { z } from 'zod';\nimport { a } from '../y/a.ts';\n\nexport const b = [a, z];\n";
    expect(lint('packages/domain/src/x/allowed.ts', text)).toMatchObject({ code: 0 });
  });

  it('refuse `any`, a default export and an unused import', () => {
    const text = "import { a } from './a.ts';\n\nexport default (b: any) => b;\n";
    const { output } = lint('packages/domain/src/x/planted.ts', text);
    for (const rule of ['noExplicitAny', 'noDefaultExport', 'noUnusedImports']) expect(output).toContain(rule);
  });

  const boundaries = (files: Record<string, string>) => copy.run(files, 'turbo/bin/turbo', ['boundaries']);
  const dependingOn = (path: string, name: string) => {
    const manifest = JSON.parse(repository.texts.get(path) ?? '{}');
    return JSON.stringify({ ...manifest, dependencies: { ...manifest.dependencies, [name]: '0.1.0' } });
  };

  it('refuse a package that depends on an app, an undeclared import, and a way around the packages', () => {
    expect(boundaries({})).toMatchObject({ code: 0 });
    const planted: Record<string, string>[] = [
      { 'packages/domain/package.json': dependingOn('packages/domain/package.json', '@kompeten/api') },
      { 'apps/admin/package.json': dependingOn('apps/admin/package.json', '@kompeten/portal') },
      { 'packages/domain/src/planted.ts': "import 'undeclared';\n" },
      { 'packages/domain/src/planted.ts': "import '../../contract/src/index.ts';\n" },
    ];
    for (const files of planted) expect({ files, code: boundaries(files).code }).not.toMatchObject({ code: 0 });
  });
});
