import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect } from '@jest/globals';
import { contract } from '@kompeten/contract';
import { type AssessmentSession, normaliseCode } from '@kompeten/domain';
import { answerIn, messages, myDecisionsIn } from '@kompeten/messages';
import type { Page } from 'playwright-core';
import { expectAccessible } from '../src/accessibility.ts';
import { applyOnPhone, prepareOnPhone } from '../src/assessing/applicants.ts';
import { applyAtDesk, applyFor, assessAll, type Prepared, turnOf } from '../src/assessing/cohort.ts';
import { scheduleToday } from '../src/assessing/day.ts';
import { issuedDocuments } from '../src/assessing/documents.ts';
import { numbersFor, type ReportedRow, reportedIn } from '../src/assessing/numbers.ts';
import { decideToday } from '../src/assessing/panel.ts';
import { bodyAtWork, type WorkingBody } from '../src/assessing/staff.ts';
import { arrange } from '../src/course.ts';
import { enter } from '../src/door.ts';
import { anyone, type Colleague, claimWith } from '../src/office.ts';
import { cheapPhone } from '../src/phone-acts.ts';
import { daysAgo } from '../src/rehearsal/days.ts';
import { stories } from '../src/story.ts';

const { decisions, appeals, bodyDocuments: documents, decisionTerms: terms } = messages('id');
const mine = myDecisionsIn('id');
const TITLE = 'Uji kompetensi pengurus Kedungrejo';
const office = { viewport: { width: 1280, height: 900 }, acceptDownloads: true };
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

describe('a certification body with forty candidates', () => {
  const story = stories();
  let body: WorkingBody;
  let trainee: Colleague;
  let seats: Prepared[];
  let session: AssessmentSession;
  let unit: string;
  const panels: string[] = [];
  const appellant = () => session.candidacies.find(({ applicationId }) => applicationId === seats[39]?.applicationId);
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
  const said = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text }).first().waitFor();

  beforeAll(async () => {
    body = await bodyAtWork(3, 16);
    unit = body.scheme.units.at(-1)?.code ?? '';
    trainee = await aTrainee();
    const first = turnOf(body, 0);
    const accepted = await applyOnPhone(body, trainee, first.assessorId);
    await prepareOnPhone(trainee, accepted, first);
    const person = { fullName: trainee.user.fullName, nik: '', birthDate: '', sex: 'female' as const };
    const own = { person, applicationId: accepted.id, assessorId: first.assessorId };
    seats = [...(await applyAtDesk(body, 39)), own];
  });

  story(
    'takes an assessor from a relative, who is refused by name, and assesses everybody within the day',
    async () => {
      const [third, other] = [turnOf(body, 2), turnOf(body, 1)];
      const relative = seats[2]?.applicationId ?? '';
      const conflict = { assessorId: third.assessorId, applicationId: relative, kind: 'relative' as const };
      await third.colleague.call(contract.declareConflict, { body: conflict });
      await expect(scheduleToday(body, TITLE, seats)).rejects.toMatchObject({ code: 'assessor.blocked' });
      const alone = seats.map((seat) => ({ ...seat, assessorId: other.assessorId }));
      await expect(scheduleToday(body, TITLE, alone)).rejects.toMatchObject({
        code: 'assessment_session.ratio_exceeded',
      });
      const fair = seats.map((seat) =>
        seat.applicationId === relative ? { ...seat, assessorId: other.assessorId } : seat,
      );
      const notYet = [seats[0], seats[1], seats[39]].map((seat) => [seat?.applicationId ?? '', unit] as const);
      session = await assessAll(body, TITLE, fair, new Map(notYet));
      expect(session.candidacies).toHaveLength(40);
    },
  );

  story(
    'convenes a panel, whose two members decide; the minutes are signed and the decisions published',
    async ({ page, visitor }) => {
      const [first, second] = body.panel;
      await enter(page, body.manager, '/admin/panels');
      await page.getByRole('link', { name: `${decisions.convene}: ${TITLE}` }).click();
      await page.getByLabel(decisions.meetsOn).fill(daysAgo(0));
      for (const { user } of [first, second]) await page.getByRole('checkbox', { name: user.fullName }).check();
      await press(page, decisions.submit);
      await page.getByRole('heading', { level: 1, name: decisions.panel.title(TITLE) }).waitFor();
      const panelId = page.url().split('/').at(-1) ?? '';
      panels.push(panelId);

      const phone = await visitor(cheapPhone);
      await enter(phone, first, `/admin/panels/${panelId}`);
      await press(phone, decisions.panel.voteAll);
      await said(phone, decisions.panel.voted);
      const desk = await visitor(office);
      await enter(desk, second, `/admin/panels/${panelId}`);
      await press(desk, decisions.panel.voteAll);
      await said(desk, decisions.panel.voted);
      await press(desk, decisions.panel.conclude);
      await said(desk, decisions.panel.concluded);
      await expectAccessible(desk);

      await page.reload();
      await press(page, decisions.panel.publish);
      await said(page, decisions.panel.published);
      const { items } = await trainee.call(contract.listMyDecisions, {});
      expect(items).toMatchObject([{ outcome: 'not_yet_competent', reassessment: { units: [{ code: unit }] } }]);
    },
    office,
  );

  story(
    'hears an appeal by somebody who neither assessed nor decided, and a decision supersedes the first',
    async ({ page, visitor }) => {
      await enter(page, trainee, '/my');
      await page.getByText(mine.appealOf(body.scheme.schemeTitle)).tap();
      for (const question of Object.values(mine.questions))
        await page.getByRole('group', { name: question }).getByText(mine.no, { exact: true }).tap();
      await page.reload().then(() => page.getByText(mine.appealOf(body.scheme.schemeTitle)).tap());
      await page.getByLabel(mine.grounds).fill('Buku simpanan yang saya bawa belum dilihat asesor.');
      await page.getByRole('button', { name: mine.send }).tap();
      await page.getByText(terms.appealStatus.filed).waitFor();
      const desk = await visitor(office);
      const register = await body.manager.call(contract.listAppeals, { query: { q: trainee.user.fullName } });
      const [appeal] = register.items.filter(({ candidacyId }) => candidacyId === appellant()?.id);
      await enter(desk, body.manager, `/admin/appeals/${appeal?.id}`);
      const [first, , third] = body.panel;
      const barred = desk.getByRole('checkbox', { name: first.user.fullName });
      await barred.waitFor();
      expect(await barred.isDisabled()).toBe(true);
      await desk.getByRole('checkbox', { name: third.user.fullName }).check();
      await press(desk, appeals.assign);
      await said(desk, appeals.assigned);

      const hearing = await visitor(office);
      await enter(hearing, third, `/admin/appeals/${appeal?.id}`);
      await hearing.getByRole('checkbox', { name: new RegExp(unit) }).check();
      await hearing.getByLabel(appeals.findings).fill('Buku simpanan sah dan membuktikan unit ini.');
      await press(hearing, appeals.decide);
      await said(hearing, appeals.decided);

      await page.reload();
      await page.getByText(terms.appealStatus.corrected).waitFor();
      await page.getByText(mine.superseded).waitFor();
      const { items } = await trainee.call(contract.listMyDecisions, {});
      expect(items.map(({ outcome, superseded }) => [outcome, superseded])).toContainEqual(['competent', false]);
    },
    cheapPhone,
  );

  story('assesses two again in the unit that was not yet competent, and in nothing else', async () => {
    const again = seats.slice(0, 2);
    const prepared = [];
    for (const [at, { person }] of again.entries()) prepared.push(await applyFor(body, person, turnOf(body, at + 1)));
    const { id } = await assessAll(body, `${TITLE}, ulang`, prepared, new Map(), [17, 19]);
    const { decisions: lines, id: second } = await decideToday(body, id);
    expect(lines.map(({ outcome, units }) => [outcome, units.every(({ result }) => result === 'K')])).toEqual([
      ['competent', true],
      ['competent', true],
    ]);
    const params = { candidacyId: lines[0]?.candidacyId ?? '' };
    const { units } = await body.manager.call(contract.getCandidacyRecord, { params });
    expect(units.map(({ unitCode }) => unitCode)).toEqual([unit]);
    panels.push(second);
  });

  story(
    'reports to BNSP, takes its numbers, issues by two people, and any employer reads who is competent',
    async ({ page, visitor }) => {
      const reported: ReportedRow[] = [];
      for (const panelId of panels) reported.push(...(await takeReport(page, panelId)));
      expect(reported.filter(({ result }) => result === 'K')).toHaveLength(40);
      const buffer = await numbersFor(reported);
      await page.goto('/admin/body-documents');
      const field = page.locator('input[type=file]');
      await field.setInputFiles({ name: 'nomor-bnsp.xlsx', mimeType: XLSX, buffer });
      await said(page, documents.importable(40));
      await press(page, documents.importTake);
      await said(page, documents.imported(40));
      await press(page, documents.request);
      await said(page, documents.requested);

      const { items } = await body.manager.call(contract.listCompetencyBatches, { query: {} });
      const second = await visitor(office);
      await enter(second, body.head, `/admin/body-documents/${items[0]?.id}`);
      await second.getByRole('cell', { name: trainee.user.fullName }).first().waitFor();
      await press(second, documents.approve);
      await said(second, documents.approved);
      await issuedDocuments(body.head, items[0]?.id ?? '');

      const employer = await visitor({ javaScriptEnabled: false });
      for (const { fullName, reference } of [reported[0], reported.at(-1)].flatMap((row) => row ?? [])) {
        await employer.goto(`/v/${normaliseCode(reference)}`);
        await employer.getByRole('heading', { level: 1, name: answerIn('id').headlines.competency }).waitFor();
        await employer.getByText(answerIn('id').sentences.competency(fullName, body.scheme.schemeTitle)).waitFor();
      }
      const own = reported.find(({ fullName, result }) => fullName === trainee.user.fullName && result === 'K');
      const answer = await anyone().call(contract.verifyCode, {
        params: { code: normaliseCode(own?.reference ?? '') },
      });
      expect(answer).toMatchObject({
        status: 'valid',
        kind: 'competency',
        number: expect.stringMatching(/^74909 2431 9 /),
      });
    },
    office,
  );

  async function aTrainee(): Promise<Colleague> {
    const { manager, people } = await arrange({ title: 'Dari pelatihan ke asesmen', people: 1, until: 'completed' });
    const params = { enrolmentId: people[0]?.id ?? '' };
    const { claimCode } = await manager.call(contract.issueClaimCard, { params });
    return claimWith(claimCode, '482915');
  }

  async function takeReport(page: Page, panelId: string): Promise<ReportedRow[]> {
    await enter(page, body.manager, `/admin/panels/${panelId}`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: decisions.panel.report }).click(),
    ]);
    return reportedIn(await readFile(await download.path()));
  }
});
