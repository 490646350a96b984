import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect } from '@jest/globals';
import { contract } from '@kompeten/contract';
import { monthsAfter } from '@kompeten/domain';
import { messages, myAssessmentIn, portalIn } from '@kompeten/messages';
import { accessibilityFindings } from '../src/accessibility.ts';
import { accept, goOn } from '../src/assessing/applicants.ts';
import { assessAll, turnOf } from '../src/assessing/cohort.ts';
import { certifyPanel } from '../src/assessing/documents.ts';
import { decideToday } from '../src/assessing/panel.ts';
import { bodyAtWork, type WorkingBody } from '../src/assessing/staff.ts';
import { enter } from '../src/door.ts';
import { cheapPhone } from '../src/phone-acts.ts';
import { daysAgo } from '../src/rehearsal/days.ts';
import { stories } from '../src/story.ts';

const words = myAssessmentIn('id');
const { renewals } = messages('id');
const inWords = new Intl.DateTimeFormat('id', { dateStyle: 'long', timeZone: 'UTC' });
/** Certified thirty months ago and more, without a training before it. */
const HOLDER = 'Johana Rumbiak';

describe('a holder whose certificate ends within half a year', () => {
  const story = stories();
  let body: WorkingBody;
  let claimUrl: string;
  let photo: { name: string; mimeType: string; buffer: Buffer };
  beforeAll(async () => {
    body = await bodyAtWork(1);
    const found = await body.manager.call(contract.listApplications, { query: { q: HOLDER } });
    const params = { applicationId: found.items[0]?.id ?? '' };
    ({ claimUrl } = await body.manager.call(contract.issueCandidateCard, { params }));
    const picture = new URL('../../../docs/images/my-phone.png', import.meta.url);
    photo = { name: 'portofolio.png', mimeType: 'image/png', buffer: await readFile(picture) };
  });

  story(
    'renews it by a portfolio of current work, on a phone that the card of the body opens',
    async ({ page, visitor }) => {
      const office = await visitor({ viewport: { width: 1280, height: 800 } });
      await enter(office, body.manager, '/admin/renewals?due=renewal');
      const due = office.getByRole('row', { name: new RegExp(HOLDER) });
      await due.getByText(renewals.way.portfolio()).waitFor();

      const { pathname, search, hash } = new URL(claimUrl);
      await page.goto(`${pathname}${search}${hash}`);
      await page.getByLabel(portalIn('id').claim.pin).fill('482915');
      await page.getByRole('button', { name: portalIn('id').claim.submit, exact: true }).tap();
      await page.getByText(words.offeredFor(words.names.purpose.renewal)).first().waitFor();
      const { schemeTitle } = body.scheme;
      await page.getByRole('button', { name: new RegExp(`^${words.applyFor(schemeTitle)}, LSP Koperasi`) }).tap();
      await page.getByText(words.gap('current_work')).waitFor();
      await page.getByLabel(words.phone, { exact: true }).fill('081234567890');
      await page.getByRole('button', { name: words.save, exact: true }).tap();
      await page.getByRole('status').filter({ hasText: words.saved }).waitFor();
      const { evidence } = words.names;
      const asked = [
        [evidence.identity, evidence.identity],
        [evidence.photo, evidence.photo],
        [words.currentWork, evidence.portfolio],
      ] as const;
      for (const [at, [what, named]] of asked.entries()) {
        await page.getByLabel(words.choose(what)).setInputFiles(photo);
        await page
          .getByText(words.file(named, at + 1))
          .first()
          .waitFor();
      }
      await page.getByText(words.gap('current_work')).waitFor({ state: 'detached' });
      expect(await accessibilityFindings(page)).toEqual([]);
      await page.getByRole('checkbox', { name: words.declare }).check();
      await page.getByRole('button', { name: words.submit, exact: true }).tap();
      await page.getByText(words.submitted).waitFor();

      const params = { applicationId: page.url().split('/').at(-1) ?? '' };
      const assessor = turnOf(body, 0);
      const sent = await body.manager.call(contract.getApplication, { params });
      expect(sent.purpose).toBe('renewal');
      await accept(body, sent, assessor.assessorId);
      await page.reload();
      await page.getByLabel(words.competent, { exact: true }).first().waitFor();
      for (const able of await page.getByLabel(words.competent, { exact: true }).all()) await able.check();
      await page.getByRole('button', { name: words.sign }).tap();
      await page.getByText(words.signed).waitFor();

      await goOn(sent, assessor);
      const seat = { applicationId: sent.id, assessorId: assessor.assessorId };
      const { id } = await assessAll(body, 'Perpanjangan dengan portofolio', [seat], new Map());
      await certifyPanel(body, (await decideToday(body, id)).id);
      await page.goto('/my');
      const until = inWords.format(new Date(monthsAfter(daysAgo(0), 36)));
      await page.getByText(until).first().waitFor();
    },
    cheapPhone,
  );
});
