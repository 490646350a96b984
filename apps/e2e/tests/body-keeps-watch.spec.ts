import { beforeAll, describe, expect } from '@jest/globals';
import { contract } from '@kompeten/contract';
import { type AssessmentSession, CandidacyForm, type Certificate, formatCode } from '@kompeten/domain';
import { answerIn, explain, messages } from '@kompeten/messages';
import type { Page } from 'playwright-core';
import { applyAtDesk, assessAll, turnOf } from '../src/assessing/cohort.ts';
import { certifyPanel } from '../src/assessing/documents.ts';
import { decideToday } from '../src/assessing/panel.ts';
import { bodyAtWork, type WorkingBody } from '../src/assessing/staff.ts';
import { enter } from '../src/door.ts';
import { button, heading, label } from '../src/filling.ts';
import { hireAs } from '../src/instructor.ts';
import { type Colleague, signIn, signInWith } from '../src/office.ts';
import { printed } from '../src/printed-form.ts';
import { daysAgo } from '../src/rehearsal/days.ts';
import { stories } from '../src/story.ts';

const { assessmentSessions, bodies, bodyForms, certificates: words, judgements, renewals } = messages('id');
const answer = answerIn('id');
const sessionForms = ['AK.05', 'AK.06', 'IA.11', 'VA'];

describe('a certification body that keeps watch over what it certified', () => {
  const story = stories();
  let body: WorkingBody;
  let session: AssessmentSession;
  let competent: Certificate;
  let partly: Certificate;
  beforeAll(async () => {
    body = await bodyAtWork(1);
    const seats = await applyAtDesk(body, 2);
    const unit = body.scheme.units.at(-1)?.code ?? '';
    const notYet = new Map([[seats[1]?.applicationId ?? '', unit]]);
    session = await assessAll(body, 'Uji kompetensi yang diawasi', seats, notYet);
    const { id } = await decideToday(body, session.id);
    await certifyPanel(body, id);
    competent = await certificateOf(seats[0]?.person.fullName ?? '', 'competency');
    partly = await certificateOf(seats[1]?.person.fullName ?? '', 'assessment_result');
  });

  /** The document of today's panel for somebody. */
  async function certificateOf(fullName: string, kind: Certificate['kind']): Promise<Certificate> {
    const { items } = await body.manager.call(contract.listCertificates, { query: { q: fullName, limit: 200 } });
    const [found] = items.filter((one) => one.kind === kind && one.issuedOn === daysAgo(0) && one.status === 'issued');
    if (!found) throw new Error(`${fullName} has no ${kind}`);
    return found;
  }

  const answered = async (page: Page, { code }: Certificate, headline: string) => {
    await page.goto(`/v/${formatCode(code)}`);
    await heading(page, headline).waitFor();
  };
  const ask = async (page: Page, kind: 'suspension' | 'reinstatement', reason: string) => {
    await enter(page, body.manager, `/admin/certificates/${competent.id}`);
    await page.getByRole('link', { name: words.act[kind] }).click();
    await heading(page, words.act[kind]).waitFor();
    await page.getByRole('combobox', { name: words.reason }).selectOption(reason);
    await page.getByRole('textbox', { name: words.note }).fill('Laporan dari koperasinya');
    await page.getByRole('checkbox', { name: words.statement }).check();
    await button(page, words.confirm[kind]).click();
    await heading(page, words.done[kind]).waitFor();
  };

  story('records the surveillance that is due in the twelfth month', async ({ page }) => {
    await enter(page, body.manager, '/admin/renewals?due=surveillance');
    const due = page.getByRole('row', { name: /Imelda Sopacua/ });
    await due.getByRole('button', { name: renewals.report }).click();
    await page
      .getByRole('textbox', { name: renewals.note })
      .fill('Masih bekerja sebagai pengurus; tiga laporan bulanan dilihat.');
    await button(page, renewals.pass).click();
    await page.getByText(renewals.recorded).first().waitFor();
    await due.waitFor({ state: 'detached' });
  });

  story('suspends a certificate at once, and two people let it be in force again', async ({ page, visitor }) => {
    const employer = await visitor({ javaScriptEnabled: false });
    await answered(employer, competent, answer.headlines.competency);
    await ask(page, 'suspension', 'under_review');
    await answered(employer, competent, answer.standings.suspended);

    await ask(page, 'reinstatement', 'other');
    await answered(employer, competent, answer.standings.suspended);
    const second = await visitor();
    await enter(second, body.head, `/admin/certificates/${competent.id}`);
    await second.getByRole('link', { name: words.openRequest }).first().click();
    await heading(second, words.decideTitle.reinstatement).waitFor();
    await second.getByRole('checkbox', { name: words.decideStatement }).check();
    await button(second, words.decideTitle.reinstatement).click();
    await heading(second, words.decided).waitFor();
    await answered(employer, competent, answer.headlines.competency);
  });

  story('is told before any click that nothing can be planned once the licence has lapsed', async ({ page }) => {
    const { manager, bodyId, schemeVersionId } = await lapsedOffice();
    await enter(page, manager, `/admin/bodies/${bodyId}`);
    await page.getByText(bodies.standing.lapsed, { exact: true }).waitFor();
    await page.getByText(bodyForms.lapsed).waitFor();
    await page.goto('/admin/assessment-sessions/new');
    await label(page, assessmentSessions.fields.scheme).selectOption(schemeVersionId);
    await label(page, assessmentSessions.facts.when).fill(daysAgo(-7));
    await page.getByText(explain('id', 'body.not_licensed', { gap: 'lapsed', day: daysAgo(-7) })).waitFor();
    await page.getByRole('button', { name: assessmentSessions.save, disabled: true }).waitFor();
  });

  story('answers for a statement of attained units as what it is', async ({ page }) => {
    await answered(page, partly, answer.headlines.assessment_result);
    await page.getByText(answer.forms.attained_units).first().waitFor();
    await page.getByText(answer.sentences.assessment_result(partly.holderName, body.scheme.schemeTitle)).waitFor();
    for (const { title } of body.scheme.units.slice(0, -1)) await page.getByText(title).first().waitFor();
    expect(await page.getByText(answer.headlines.competency, { exact: true }).count()).toBe(0);
  });

  story('prints every form of a finished assessment, tagged and with the candidate’s name', async ({ page }) => {
    const { colleague } = turnOf(body, 0);
    const [candidacy] = session.candidacies.filter(({ fullName }) => fullName === competent.holderName);
    await enter(page, colleague, `/admin/candidacies/${candidacy?.id}`);
    for (const form of CandidacyForm.options) {
      const name = `FR.${form.toUpperCase().replace('-', '.')}`;
      const { tagged, words: said } = await printed(page, judgements.record.print(name));
      expect({ name, tagged, said }).toEqual({ name, tagged: true, said: expect.stringContaining(name) });
      expect(said).toContain(competent.holderName);
    }
    await enter(page, body.manager, `/admin/assessment-sessions/${session.id}`);
    for (const form of sessionForms) {
      const { tagged, words: said } = await printed(page, assessmentSessions.forms.print(`FR.${form}`));
      expect([form, tagged, said.includes(`FR.${form}`)]).toEqual([form, true, true]);
      if (form === 'AK.05') expect(said).toContain(competent.holderName);
    }
  });
});

/** A new manager of the demo’s body whose licence has lapsed, and the scheme that it held. */
async function lapsedOffice(): Promise<{ manager: Colleague; bodyId: string; schemeVersionId: string }> {
  const admin = await signIn('admin');
  const found = await admin.call(contract.listBodies, { query: { q: 'Tani Samudra' } });
  const versions = await admin.call(contract.listSchemeVersions, { query: { q: 'CONTOH-SK-03' } });
  const bodyId = found.items[0]?.id ?? '';
  const { email, password } = await hireAs(
    { role: 'certification_manager', certificationBodyId: bodyId },
    'Manajer Samudra',
  );
  return { manager: await signInWith({ email, password }), bodyId, schemeVersionId: versions.items[0]?.id ?? '' };
}
