import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { contract } from '@kompeten/contract';
import { openApiDocument } from './openapi-document.ts';
import { openApiText } from './openapi-text.ts';

const document = openApiDocument();
const text = openApiText();

describe('the OpenAPI document', () => {
  it('is committed as the contract says; `npm run openapi -w @kompeten/api` writes it anew', () => {
    expect(readFileSync(new URL('../../openapi.json', import.meta.url), 'utf8') === text).toBe(true);
  });

  it('describes every endpoint once', () => {
    const named = Object.values(document.paths).flatMap((methods) =>
      Object.values(methods).map(({ operationId }) => operationId),
    );
    expect(named.sort()).toEqual(Object.keys(contract).sort());
  });

  it('refers only to schemas that it has', () => {
    const referred = [...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name ?? '');
    expect(referred.filter((name) => !(name in document.components.schemas))).toEqual([]);
    expect(text).not.toContain('$defs');
  });

  it('gives every parameter of a path a schema', () => {
    for (const [path, methods] of Object.entries(document.paths)) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      for (const operation of Object.values(methods)) {
        const parameters = operation.parameters as { name: string; in: string }[];
        expect(parameters.filter((one) => one.in === 'path').map(({ name }) => name)).toEqual(inPath);
      }
    }
  });
});
