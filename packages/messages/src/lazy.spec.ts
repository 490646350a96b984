import { expect, it } from '@jest/globals';
import { messages as all } from './index.ts';
import { explain, fieldMessages, messages, openBook, openOffice } from './lazy.ts';

it('opens what a sheet needs first, and the office for every language that is and will be read', async () => {
  expect(() => fieldMessages('id')).toThrow('not opened');
  await openBook('id');
  expect(fieldMessages('id').sheet).toEqual(all('id').sheet);
  expect(() => messages('id')).toThrow('not opened');
  expect(explain('id', 'webhook.not_found', {})).toBe(fieldMessages('id').shell.states.unexpected);

  await openOffice();
  await openBook('en');
  for (const locale of ['id', 'en'] as const) {
    expect(Object.keys(messages(locale)).sort()).toEqual(Object.keys(all(locale)).sort());
    expect(explain(locale, 'webhook.not_found', {})).not.toBe(fieldMessages(locale).shell.states.unexpected);
  }
});
