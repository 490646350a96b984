import { expect, it, jest } from '@jest/globals';

it('nothing of a language is fetched from the browser before the first number is written', async () => {
  const make = jest.spyOn(Intl, 'NumberFormat');
  const { formatNumber } = await import('./dates.ts');
  expect(make).not.toHaveBeenCalled();
  expect([formatNumber('id', 15_000), formatNumber('id', 25_000)]).toEqual(['15.000', '25.000']);
  expect(make).toHaveBeenCalledTimes(1);
});
