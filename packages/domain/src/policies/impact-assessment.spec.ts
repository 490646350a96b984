import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { policyDefinitions } from './reference-setting.ts';

const root = new URL('../../../../', import.meta.url);
const paper = readFileSync(new URL('docs/dampak-pelindungan-data.md', root), 'utf8');

describe('the impact assessment of data protection (UU 27/2022 art. 34)', () => {
  const named = [...paper.matchAll(/`([\w/.-]+\.spec\.tsx?)`/g)].map(([, file]) => file ?? '');

  it.each(named)('names %s, which is there', (file) => {
    expect(existsSync(new URL(file, root))).toBe(true);
  });

  it('names every setting that says how long something is kept, with its value', () => {
    const keeping = Object.entries(policyDefinitions).filter(([key]) => key.endsWith('keep_days'));
    expect(keeping.length).toBeGreaterThan(0);
    for (const [key, { defaultValue }] of keeping) {
      const line = paper.split('\n').find((each) => each.includes(`\`${key}\``));
      expect([key, line]).toEqual([key, expect.stringContaining(`${defaultValue.toLocaleString('id-ID')} hari`)]);
    }
  });
});
