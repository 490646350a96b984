import { describe, expect } from '@jest/globals';
import { contract } from '@kompeten/contract';
import type { ExamRoom } from '@kompeten/domain';
import { messages, myExamIn } from '@kompeten/messages';
import type { Page } from 'playwright-core';
import { expectAccessible } from '../src/accessibility.ts';
import { comesTo } from '../src/comes-to.ts';
import { enter } from '../src/door.ts';
import { arrived } from '../src/keyboard.ts';
import { signIn } from '../src/office.ts';
import { cheapPhone } from '../src/phone-acts.ts';
import { Road } from '../src/road.ts';
import { stories } from '../src/story.ts';

const { exams } = messages('id');
const words = myExamIn('id');

/** A written test of its own for the demo session, and its first candidate. */
async function preparedExam() {
  const manager = await signIn('certification.manager');
  const { items: sessions } = await manager.call(contract.listExamSessions, {});
  const session = sessions.find(({ title }) => title.startsWith('Uji kompetensi Prinsip Dasar'));
  const { items: sets } = await manager.call(contract.listInstrumentSets, {
    query: { schemeVersionId: session?.schemeVersionId ?? '' },
  });
  const set = sets.find(({ status }) => status !== 'draft');
  const body = { sessionId: session?.id ?? '', setId: set?.id ?? '', title: 'Ujian yang terputus' };
  return manager.call(contract.prepareExamSitting, { body });
}

async function takeSeat(page: Page, origin: string, { sitting, papers }: ExamRoom): Promise<void> {
  await page.goto(`${origin}/ujian`);
  await page.getByRole('textbox', { name: words.roomCode }).fill(sitting.roomCode);
  await page.getByRole('textbox', { name: words.seatCode }).fill(papers[0]?.seatCode ?? '');
  await page.getByRole('button', { name: words.enter }).click();
}

describe('a candidate in a room where the line breaks', () => {
  const story = stories();

  story(
    'sits a written test: cut off, with a closed tab, at another device, with the time intact',
    ({ page, visitor }) =>
      Road.along(async (road) => {
        const prepared = await preparedExam();
        const name = prepared.papers[0]?.candidateName ?? '';
        const invigilator = await signIn('invigilator');
        const room = () =>
          invigilator
            .call(contract.getExamRoom, { params: { sittingId: prepared.sitting.id } })
            .then(({ papers }) => papers[0]);
        await enter(page, invigilator, `/admin/exams/${prepared.sitting.id}`);
        await page.getByRole('button', { name: exams.room.open }).click();
        await page.getByText(exams.room.address).waitFor();

        const phone = await visitor(cheapPhone);
        await takeSeat(phone, road.url, prepared);
        await phone.getByText(words.waiting.expected).waitFor();
        await arrived(phone.getByRole('heading', { level: 1 }));
        await expectAccessible(phone);
        await page.getByText(exams.room.asking).waitFor();
        await page.getByRole('button', { name: exams.room.admitOf(name) }).click();
        await page.getByRole('button', { name: exams.room.start(1) }).click();
        await arrived(phone.getByRole('heading', { name: words.question(1, 16) }));
        await expectAccessible(phone);
        await expectAccessible(page);

        await phone.getByRole('radio').first().check();
        await phone.getByText(words.saved).waitFor();
        const answered = async () => (await room())?.answered;
        await comesTo(answered, 1);
        const begun = await room();

        // The line is cut: what is answered stays on the device, and a closed tab takes nothing with it.
        await road.cut();
        await phone.getByRole('button', { name: words.next }).click();
        await phone.getByRole('radio').nth(1).check();
        await phone.getByText(words.unsaved(1)).waitFor();
        expect((await room())?.answered).toBe(1);
        const again = await phone.context().newPage();
        await phone.close();
        await road.open();
        await again.goto(`${road.url}/ujian`);
        await again.getByText(words.saved).waitFor();
        await comesTo(answered, 2);

        // The other device goes on where the first one stood, and the first one is told.
        const desk = await visitor();
        await takeSeat(desk, road.url, prepared);
        await desk.getByRole('heading', { name: words.question(1, 16) }).waitFor();
        await desk.getByRole('radio', { checked: true }).and(desk.getByRole('radio').first()).waitFor();
        await desk.getByRole('button', { name: words.next }).click();
        await desk.getByRole('radio', { checked: true }).and(desk.getByRole('radio').nth(1)).waitFor();
        expect(await room()).toMatchObject({ endsAt: begun?.endsAt, devices: 2, answered: 2 });
        await again.getByRole('button', { name: words.next }).click();
        await again.getByRole('radio').first().click();
        await again.getByRole('heading', { name: words.moved.title }).waitFor();

        await desk.getByText(words.overview).click();
        await desk.getByRole('button', { name: words.goTo(16, false) }).click();
        await desk.getByRole('textbox').fill('Anggota adalah pemilik dan pengguna jasa koperasi.');
        await desk.getByRole('button', { name: words.handIn.open }).first().click();
        await arrived(desk.getByRole('heading', { name: words.handIn.title }));
        await desk.getByRole('button', { name: words.handIn.yes }).click();
        await arrived(desk.getByRole('heading', { name: words.done.title }));
        expect((await room())?.status).toBe('submitted');

        const assessor = await signIn('assessor');
        const params = { candidacyId: prepared.papers[0]?.candidacyId ?? '' };
        const { items } = await assessor.call(contract.listExamResults, { params });
        const sat = items.find(({ paperId }) => paperId === prepared.papers[0]?.id);
        const texts = sat?.items.filter(({ answer }) => answer && 'text' in answer) ?? [];
        expect(texts.map(({ answer }) => answer)).toEqual([
          { text: 'Anggota adalah pemilik dan pengguna jasa koperasi.' },
        ]);
      }),
  );
});
