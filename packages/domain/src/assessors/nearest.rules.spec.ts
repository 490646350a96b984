import { expect, it } from '@jest/globals';
import type { AssessorChoice } from './assessor-choice.ts';
import { nearestFirst, sharedLevels } from './nearest.rules.ts';

const choice = (fullName: string, change: Partial<AssessorChoice>): AssessorChoice => ({
  ...{ id: fullName, fullName, metNumber: '', bodyId: 'b', bodyName: '', regionCode: '35.10', regionName: '' },
  ...{ elsewhere: false, blocks: [], details: [], mitigable: false, ...change },
});

it.each([
  ['35.10.05', '35.10.05', 3],
  ['35.10', '35.10.05', 2],
  ['35.10', '35.78', 1],
  ['35', '51', 0],
])('%s and %s share %i levels', (one, other, levels) => expect(sharedLevels(one, other)).toBe(levels));

it('the free before the blocked, then the nearest, the own body before others', () => {
  const all = [
    choice('blocked here', { blocks: ['taught'] }),
    choice('far', { regionCode: '51.71' }),
    choice('here elsewhere', { elsewhere: true }),
    choice('here', {}),
    choice('same province', { regionCode: '35.78' }),
  ];
  const names = nearestFirst(all, '35.10.05').map(({ fullName }) => fullName);
  expect(names).toEqual(['here', 'here elsewhere', 'same province', 'far', 'blocked here']);
});
