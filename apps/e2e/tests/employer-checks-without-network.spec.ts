import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from '@jest/globals';
import { answerIn, statementIn } from '@kompeten/messages';
import type { Page } from 'playwright-core';
import { expectAccessible } from '../src/accessibility.ts';
import { type IssuedCourse, issue, revoke } from '../src/issued.ts';
import { pdfOf } from '../src/pdf.ts';
import { Phone } from '../src/phone.ts';
import { Road } from '../src/road.ts';

const words = statementIn('id');

/** What a camera reads from page 2 of the paper: the part of the address behind the host. */
async function scanned({ manager }: IssuedCourse, certificateId = ''): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'kompeten-paper-'));
  try {
    writeFileSync(join(folder, 'paper.pdf'), await pdfOf(manager, certificateId));
    const pages = ['-f', '2', '-l', '2', join(folder, 'paper.pdf'), join(folder, 'scan')];
    execFileSync('pdftoppm', ['-r', '200', '-gray', '-png', ...pages]);
    const read = execFileSync('zbarimg', ['-q', '--raw', join(folder, 'scan-2.png')], { encoding: 'utf8' });
    return read.trim().replace(/^HTTPS?:\/\/[^/]+/, '');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Waits until the worker keeps the page and the device has learnt the lists. */
const ready = (page: Page) =>
  page.waitForFunction(async () => {
    await navigator.serviceWorker.ready;
    const store = await caches.open('kompeten-knowledge');
    return (await store.keys()).length >= 4;
  });

describe('an employer with the paper and no network', () => {
  let road: Road;
  let phone: Phone;
  beforeEach(async () => {
    road = new Road();
    phone = new Phone();
    await road.open();
  });
  afterEach(async () => {
    await phone.throwAway();
    await road.cut();
  });

  const check = async (page: Page, text: string) => {
    await page.getByRole('textbox', { name: words.label }).fill(text);
    await page.getByRole('button', { name: words.submit, exact: true }).click();
  };

  it('checks the signature on the telephone, sees what was revoked before, and is told of every change', async () => {
    const course = await issue('Tanpa register', 2);
    const [good, revoked] = course.certificates;
    await revoke(course, revoked?.id ?? '');
    const [paper, revokedPaper] = [await scanned(course, good?.id), await scanned(course, revoked?.id)];

    const page = await phone.switchOn();
    await page.goto(`${road.url}/periksa`);
    await page.getByRole('textbox', { name: words.label }).waitFor();
    await expectAccessible(page);
    await check(page, paper);
    await page.getByText(words.headlines.genuine).waitFor();
    await page.getByText(words.registerSame).waitFor();
    await expectAccessible(page);
    await page.goto(`${road.url}${paper.replace('#', '?lang=id#')}`);
    await page.getByRole('heading', { level: 1, name: answerIn('id').headlines.training }).waitFor();
    await page.goto(`${road.url}/periksa`);
    await ready(page);

    await road.cut();
    await page.goto(`${road.url}${paper.replace('#', '?lang=id#')}`);
    await page.getByText(words.headlines.genuine).waitFor();
    await page.getByText(good?.holderName ?? '', { exact: true }).waitFor();
    await page.getByText(words.standings.in_force).waitFor();
    await page.getByText(words.registerUnreached).waitFor();
    await page.getByRole('button', { name: words.another }).click();
    await check(page, revokedPaper);
    await page.getByText(words.standings.revoked).waitFor();
    await page.getByText(/, \d+ (menit|jam) yang lalu\.$/).waitFor();
    await page.getByRole('button', { name: words.another }).click();
    await check(
      page,
      paper.replace(/.$/, (last) => (last === 'A' ? 'Q' : 'A')),
    );
    await page.getByText(words.headlines.forged).or(page.getByText(words.headlines.unreadable)).waitFor();
  });
});
