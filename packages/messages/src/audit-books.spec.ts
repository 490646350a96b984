import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { locales, messages } from './index.ts';

/** The books of which the sentences of the trail are made; a book laid over another would hide what that one says. */
const booksOf = (locale: string) =>
  readdirSync(new URL(`./${locale}/`, import.meta.url)).filter((name) => /^audit-events-.*\.ts$/.test(name));

describe('what an event of the trail means', () => {
  it.each(locales)('is said once (%s)', async (locale) => {
    const books = await Promise.all(booksOf(locale).map((name) => import(`./${locale}/${name}`)));
    const events = books.flatMap((book) => Object.values(book)).flatMap((book) => Object.keys(book as object));
    expect(events.length).toBeGreaterThan(100);
    expect(events.filter((event, index) => events.indexOf(event) !== index)).toEqual([]);
    expect(events.filter((event) => !(event in messages(locale).audit.events))).toEqual([]);
  });
});
