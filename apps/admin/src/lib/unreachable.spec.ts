import { describe, expect, it } from '@jest/globals';
import { Problem } from '@kompeten/contract';
import { isUnreachable } from './unreachable.ts';

const problem = (status: number) => new Problem({ title: '', status, code: 'server.unavailable' });

describe('an error', () => {
  it.each([
    [problem(0)],
    [problem(503)],
    [new TypeError('Failed to fetch dynamically imported module: https://k.example/admin/assets/a-1.js')],
    [new TypeError('error loading dynamically imported module: https://k.example/admin/assets/a-1.js')],
    [new TypeError('Importing a module script failed.')],
  ])('%s means that nobody could be asked', (error) => expect(isUnreachable(error)).toBe(true));

  it.each([
    [problem(403)],
    [problem(500)],
    [new TypeError("Cannot read properties of undefined (reading 'id')")],
    ['x'],
  ])('%s is an answer or a fault of ours', (error) => expect(isUnreachable(error)).toBe(false));
});
