import { describe, expect } from '@jest/globals';
import { legalDay } from '@kompeten/domain';
import { explain, messages } from '@kompeten/messages';
import { expectAccessible } from '../src/accessibility.ts';
import { enter } from '../src/door.ts';
import { signIn } from '../src/office.ts';
import { stories } from '../src/story.ts';

const { quality: words } = messages('id').progress;

describe('a ministry', () => {
  const story = stories();

  story('reads the quality figures of the running year, of another one, and between two days', async ({ page }) => {
    const today = legalDay(new Date().toISOString());
    const year = Number(today.slice(0, 4));
    await enter(page, await signIn('ministry'), '/admin/quality');
    const period = page.getByLabel(words.period.label, { exact: true });
    expect(await period.inputValue()).toBe(String(year));
    await page.getByText(`1 Januari ${year - 1} sampai`).waitFor();
    await period.selectOption(String(year - 2));
    await page.getByText(`1 Januari ${year - 2} sampai 31 Desember ${year - 2}`).waitFor();
    expect(new URL(page.url()).searchParams.get('period')).toBe(String(year - 2));
    await period.selectOption({ label: words.period.span });
    await page.getByLabel(words.period.from).fill(`${year - 1}-11-01`);
    await page.getByText(`1 November ${year - 1} sampai`).waitFor();
    expect(new URL(page.url()).searchParams.get('until')).toBe(today);
    await page.getByLabel(words.period.until).fill(`${year - 1}-10-31`);
    await page.getByText(explain('id', 'progress.period_reversed', { from: '', until: '' })).waitFor();
    await expectAccessible(page);
  });
});
