import { describe, expect } from '@jest/globals';
import { contract } from '@kompeten/contract';
import { colourFaults, usualColours } from '@kompeten/domain';
import { explainBlocker, messages, termsIn } from '@kompeten/messages';
import { expectAccessible } from '../src/accessibility.ts';
import { enter } from '../src/door.ts';
import { button, heading, label, link } from '../src/filling.ts';
import { hire } from '../src/instructor.ts';
import { foundCentre } from '../src/new-centre.ts';
import { signInWith } from '../src/office.ts';
import { stories } from '../src/story.ts';

const { certificateTemplates: words } = messages('id');
const PALE = '#e0b0b0';
const NAME = `${termsIn('id').certificateKind.training}, ${words.edition(1)}`;

describe('a centre manager', () => {
  const story = stories();

  story('puts the certificate that the clerk designed in force', async ({ page, visitor }) => {
    const { manager } = await foundCentre();
    const { email, password } = await hire('operator', manager.centreId, 'Dewi Lestari');
    const clerk = await signInWith({ email, password });
    await enter(page, clerk, '/admin/certificate-templates');
    await link(page, words.add).first().click();
    await button(page, words.add).click();
    await heading(page, NAME).waitFor();
    await label(page, words.accent).fill(PALE);
    for (const fault of colourFaults({ ...usualColours, accent: PALE })) {
      await page.getByText(explainBlocker('id', { ...fault })).waitFor();
    }
    await label(page, words.accent).fill('#14508c');
    await label(page, words.closingId).fill('Semoga bermanfaat bagi desa.');
    await label(page, words.closingEn).fill('May it serve the village.');
    await page.getByText(words.warnings).waitFor({ state: 'detached' });
    await expectAccessible(page);
    const drawn = page.waitForResponse((answer) => answer.url().includes('/previews') && answer.ok());
    await button(page, words.showPreview).click();
    expect((await drawn).headers()['content-type']).toBe('application/pdf');
    await link(page, words.openPreview).waitFor();
    await button(page, words.hidePreview).click();
    await button(page, words.save).click();
    await page.getByText(words.saved).waitFor();
    await button(page, words.submit).click();
    await page.getByText(words.statusText.submitted).waitFor();

    const { items } = await manager.call(contract.listCertificateTemplates, { query: { waitingForMe: 'true' } });
    const office = await visitor({ viewport: { width: 1280, height: 800 } });
    await enter(office, manager, '/admin/');
    await office.getByRole('link', { name: new RegExp(`^${NAME}`) }).click();
    await link(office, words.publish).click();
    await heading(office, words.publishTitle).waitFor();
    await expectAccessible(office);
    await label(office, words.publishStatement).check();
    await button(office, words.publish).click();
    await heading(office, words.published).waitFor();
    const params = { templateId: items[0]?.id ?? '' };
    const { status, slots } = await manager.call(contract.getCertificateTemplate, { params });
    expect([status, slots.accent, slots.closing?.en]).toEqual(['published', '#14508c', 'May it serve the village.']);
  });
});
