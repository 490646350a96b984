import { describe, expect } from '@jest/globals';
import { contract } from '@kompeten/contract';
import { explainIssue, messages } from '@kompeten/messages';
import type { Page } from 'playwright-core';
import { comesTo } from '../src/comes-to.ts';
import { enter } from '../src/door.ts';
import { signIn } from '../src/office.ts';
import { stories } from '../src/story.ts';

const { imports: words, cooperatives, exchange, shell } = messages('id');

const list = [
  'Nama Koperasi;Kode Desa;Kolom Nomor;Unit Usaha',
  'Kopdes Cerita Impor Satu;35.10.05.2005;CERITA-01/BH/2026;Gerai sembako',
  'Kopdes Cerita Impor Dua;35.10.05.9999;CERITA-02/BH/2026;Klinik, Apotek',
  'Kopdes Cerita Impor Tiga;35.10.05.2007;CERITA-03/BH/2026;',
].join('\n');

/** What a click on a button brings to the disk, as lines. */
async function taken(page: Page, name: string): Promise<string[]> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  const stream = await (await download).createReadStream();
  return (await stream.toArray()).join('').trim().split('\r\n');
}

describe('an administrator', () => {
  const story = stories();

  story(
    'imports cooperatives in five steps, puts a cell right on screen, takes the list away, and takes the import back',
    async ({ page }) => {
      const admin = await signIn('admin');
      const found = async () =>
        (await admin.call(contract.listCooperatives, { query: { q: 'Cerita Impor' } })).items.map(({ name }) => name);
      await enter(page, admin, '/admin/imports/new');
      const file = { name: 'simkopdes.csv', mimeType: 'text/csv', buffer: Buffer.from(list) };
      await page.getByRole('button', { name: words.file }).setInputFiles(file);

      await page.getByRole('heading', { level: 1, name: 'simkopdes.csv' }).waitFor();
      const holds = (column: string) => page.getByRole('combobox', { name: `${words.columnTable.field}: ${column}` });
      await comesTo(() => holds('Kode Desa').inputValue(), 'regionCode');
      await holds('Kolom Nomor').selectOption('legalEntityNumber');
      await page.getByRole('button', { name: words.read }).click();

      await page.getByText(words.counts.rejected(1)).first().waitFor();
      const fault = explainIssue('id', { pointer: '', code: 'region_unknown' });
      await page.getByText(fault).waitFor();
      expect(await found()).toEqual([]);
      await page.getByRole('textbox', { name: words.cellOf('Kode wilayah', 3) }).fill('35.10.05.2006');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: words.confirm(3) }).click();
      await page.getByText(words.appliedText(3, 0)).waitFor();
      expect(await found()).toHaveLength(3);

      await page.getByRole('link', { name: words.toList.cooperatives }).click();
      await page.getByRole('searchbox', { name: cooperatives.search }).fill('impor cerita');
      await page.getByText(shell.list.whole(3)).waitFor();
      const listed = await taken(page, shell.list.exportAs('.csv'));
      expect(listed.slice(1).map((line) => line.split(';')[0])).toEqual(await found());

      // What was brought in is typed nowhere again: it goes out under the headings of the other system.
      await page.goto('/admin/exchange');
      await page.getByRole('link', { name: /Simkopdes, daftar koperasi/ }).click();
      await page.getByLabel(exchange.formatOfFile).selectOption('csv');
      const [headings = '', ...handed] = await taken(page, exchange.write);
      expect(headings).toMatch(/Nama Koperasi;Nomor AHU;/);
      expect(handed.filter((line) => line.startsWith('Kopdes Cerita Impor'))).toHaveLength(3);

      await page.goto('/admin/imports');
      await page.getByRole('link', { name: 'simkopdes.csv' }).first().click();
      await page.getByRole('button', { name: words.undo }).click();
      await page.getByText(words.undoneText).waitFor();
      expect(await found()).toEqual([]);
    },
  );
});
