import { describe, expect } from '@jest/globals';
import { contract } from '@kompeten/contract';
import { explainIssue, messages } from '@kompeten/messages';
import type { Locator } from 'playwright-core';
import { accessibilityFindings } from '../src/accessibility.ts';
import { enter } from '../src/door.ts';
import { asksBefore, browserAsksBefore } from '../src/leaving.ts';
import { signIn } from '../src/office.ts';
import { stories } from '../src/story.ts';

const { curricula, curriculumEditor: editor, programmes } = messages('id');

/** Eight units as a manager has them in a spreadsheet: code, theory, practice. */
const rows = [
  'Kelompok unit inti',
  ...['01', '02', '03', '04', '05', '06', '08'].map((number) => `CONTOH.KDKMP.${number}\t2\t6`),
].join('\n');

/** At which heights the fields of a line stand. */
async function heightsOf(row: Locator, labels: readonly string[]): Promise<number[]> {
  const boxes = await Promise.all(labels.map((label) => row.getByLabel(label, { exact: true }).boundingBox()));
  return [...new Set(boxes.map((box) => Math.round(box?.y ?? -1)))];
}

describe('a centre manager writes a curriculum', () => {
  const story = stories();

  story('of eight units by keyboard, against a scheme, while a colleague writes too', async ({ page }) => {
    const manager = await signIn('centre.manager');
    const title = `Pengurus Pemula ${Date.now()}`;
    await enter(page, manager, '/admin/curricula');
    await page.getByRole('link', { name: curricula.add }).click();
    const named = page.getByLabel(curricula.fields.title);
    await named.pressSequentially(title);
    await asksBefore(page, named, () => page.goBack());
    await asksBefore(page, named, () => page.getByRole('link', { name: curricula.back }).click());
    await browserAsksBefore(page);
    await named.press('Enter');
    await page.getByRole('heading', { level: 1, name: editor.title }).waitFor();
    const curriculumId = page.url().split('/').at(-2) ?? '';
    const saved = page.getByRole('status').getByText(editor.state.saved, { exact: true });
    const read = () => manager.call(contract.getCurriculum, { params: { curriculumId } });

    await page.getByText(editor.fill).click();
    await page.getByLabel(editor.fillField).fill(rows);
    await page.getByText(editor.fillRead(7)).waitFor();
    await page.getByRole('button', { name: editor.fillAdd(7) }).press('Enter');
    await page.getByRole('listitem', { name: /^Unit 7:/ }).waitFor();

    await page.getByRole('combobox', { name: editor.scheme.choose }).fill('Pemula');
    await page.getByRole('option', { name: /2025/ }).click();
    await page.getByText(editor.scheme.short(1)).waitFor();
    await page.getByRole('button', { name: /sistem informasi/ }).press('Enter');
    await page.getByText(editor.scheme.covered).waitFor();

    const last = page.getByRole('listitem', { name: /^Unit 8:/ });
    const hours = last.getByLabel(editor.theory);
    await hours.fill('12345');
    await last.getByText(explainIssue('id', { pointer: '', code: 'too_big', maximum: 2000 })).waitFor();
    expect(await heightsOf(last, [editor.group, editor.theory, editor.practice, editor.total])).toHaveLength(1);
    await asksBefore(page, hours, () => page.getByRole('link', { name: curricula.toCurriculum }).click());
    expect(await hours.inputValue()).toBe('12345');
    await last.getByLabel(editor.theory).fill('1');
    await page.keyboard.press('Tab');
    await page.keyboard.type('3');
    await page.keyboard.press('Alt+ArrowUp');
    const moved = page.getByRole('listitem', { name: /^Unit 7: .*sistem informasi/ });
    await moved.waitFor();
    expect(await moved.getByLabel(editor.practice).evaluate((field) => field === document.activeElement)).toBe(true);
    await moved.getByText(new RegExp(`^${editor.syllabus.title}:`)).press('Enter');
    await moved.getByRole('button', { name: editor.syllabus.fromStandard }).press('Enter');
    await moved.getByText(editor.syllabus.sum(1, 3)).waitFor();
    await saved.waitFor();
    expect(await read()).toMatchObject({ lessonHours: 60, syllabi: [{ unitCode: 'CONTOH.KDKMP.07' }] });

    const colleague = await signIn('centre.head');
    const { version } = await read();
    const theirs = { version, summary: 'Dari rekan' };
    await colleague.call(contract.changeCurriculum, { params: { curriculumId }, body: theirs });
    await page.getByLabel(curricula.fields.title).fill(`${title}, lengkap`);
    const conflict = page.getByRole('region', { name: editor.stale.title });
    await conflict.getByText(`${title}, lengkap`).waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    await conflict.getByRole('button', { name: editor.stale.keepMine }).press('Enter');
    await saved.waitFor();
    expect(await read()).toMatchObject({ title: `${title}, lengkap`, units: { length: 8 } });

    await page.getByRole('button', { name: editor.done }).press('Enter');
    await page.getByRole('link', { name: curricula.publish }).click();
    await page.getByLabel(curricula.publishStatement).check();
    await page.getByRole('button', { name: curricula.publish }).click();
    await page.getByRole('heading', { level: 1, name: curricula.published }).waitFor();
    await page.getByRole('link', { name: curricula.toCurriculum }).click();
    await page.getByRole('button', { name: curricula.startEdition }).press('Enter');
    await page.getByRole('heading', { level: 1, name: editor.title }).waitFor();
    await page.getByRole('button', { name: curricula.remove('Mengelola usaha gerai') }).press('Enter');
    await saved.waitFor();
    await page.getByRole('button', { name: editor.done }).press('Enter');
    await page.getByRole('link', { name: curricula.compareWithPrevious }).click();
    const words = programmes.comparison;
    await page
      .getByRole('region', { name: words.removed(1) })
      .getByText('Mengelola usaha gerai')
      .waitFor();
    await page.getByText(words.unchanged(7)).waitFor();
  });
});
