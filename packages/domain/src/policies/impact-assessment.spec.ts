import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { isUndecided } from '../retention/retention.rules.ts';
import { type PolicyDefinition, policyDefinitions } from './reference-setting.ts';

const root = new URL('../../../../', import.meta.url);
const paper = readFileSync(new URL('docs/dampak-pelindungan-data.md', root), 'utf8');

describe('the impact assessment of data protection (UU 27/2022 art. 34)', () => {
  const named = [...paper.matchAll(/`([\w/.-]+\.spec\.tsx?)`/g)].map(([, file]) => file ?? '');

  it.each(named)('names %s, which is there', (file) => {
    expect(existsSync(new URL(file, root))).toBe(true);
  });

  const said = ({ defaultValue, unit }: PolicyDefinition) => {
    if (unit === 'months' && isUndecided(defaultValue)) return 'sampai pengendali memutuskan';
    return `${defaultValue.toLocaleString('id-ID')} ${unit === 'months' ? 'bulan' : 'hari'}`;
  };

  it('names every setting that says how long something is kept, with its value', () => {
    const keeping = Object.entries(policyDefinitions).filter(([key]) => /keep_(days|months)$/.test(key));
    expect(keeping.length).toBeGreaterThan(0);
    for (const [key, definition] of keeping) {
      const line = paper.split('\n').find((each) => each.includes(`\`${key}\``));
      expect([key, line]).toEqual([key, expect.stringContaining(said(definition))]);
    }
  });
});
