import { beforeAll, describe, expect } from '@jest/globals';
import { contract } from '@kompeten/contract';
import { applyingIn, explainIssue, messages } from '@kompeten/messages';
import { accessibilityFindings } from '../src/accessibility.ts';
import { peopleOf } from '../src/course.ts';
import { type Colleague, signIn } from '../src/office.ts';
import { stories } from '../src/story.ts';

const { form, done } = applyingIn('id');
const { voucher } = messages('id').enrolments;

/** A cohort of next decade that takes applicants. */
async function anOpenCohort(manager: Colleague): Promise<string> {
  const { items } = await manager.call(contract.listCurricula, { query: { limit: 200 } });
  const published = items.find(({ status, centreId }) => status === 'published' && centreId === manager.centreId);
  const body = {
    ...{ centreId: manager.centreId, curriculumId: published?.id ?? '', title: 'Kelas desa', capacity: 9 },
    ...{ startsOn: '2031-04-07', endsOn: '2031-04-09' },
  };
  const { id: cohortId, version } = await manager.call(contract.createCohort, { body });
  await manager.call(contract.transitionCohort, { params: { cohortId }, body: { event: 'open_enrolment', version } });
  return cohortId;
}

describe('a villager without NIK', () => {
  const story = stories();
  const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };
  let manager: Colleague;
  let cohortId: string;
  beforeAll(async () => {
    manager = await signIn('centre.manager');
    cohortId = await anOpenCohort(manager);
  });

  story(
    'applies on a telephone with two witnesses, whom the centre then reads',
    async ({ page }) => {
      const fill = (label: string, value: string) => page.getByLabel(label, { exact: true }).fill(value);
      await page.goto(`/pelatihan/${cohortId}/daftar`);
      await fill(form.fullName, 'Mbok Sarinem');
      await page.getByRole('radio', { name: form.noNik }).check();
      await page.getByRole('radio', { name: voucher.kinds.two_witnesses }).check();
      await fill(form.birthDate, '1961-05-01');
      await fill(form.pin, '739164');
      await page.getByRole('checkbox', { name: form.consent }).check();
      await page.getByRole('button', { name: form.submit }).click();
      await page.getByRole('alert').getByText(form.faults).waitFor();
      const required = explainIssue('id', { pointer: '', code: 'required' });
      expect(await page.getByText(required, { exact: true }).count()).toBe(4);
      for (const [which, name] of [
        [voucher.firstWitness, 'Budi Santoso'],
        [voucher.secondWitness, 'budi santoso'],
      ] as const) {
        await fill(voucher.witnessName(which), name);
        await fill(voucher.relation(which), 'tetangga');
      }
      expect(await accessibilityFindings(page)).toEqual([]);
      await page.getByRole('button', { name: form.submit }).click();
      await page.getByText(explainIssue('id', { pointer: '', code: 'witness_twice' })).waitFor();
      await fill(voucher.witnessName(voucher.secondWitness), 'Ani Wulandari');
      await page.getByRole('button', { name: form.submit }).click();
      await page.getByRole('heading', { level: 1, name: done.title }).waitFor();
      const [applicant] = await peopleOf(manager, cohortId);
      expect(applicant).toMatchObject({ lacksVoucher: false, status: 'applied' });
      expect(applicant?.voucher?.voucher).toMatchObject({ firstWitness: { fullName: 'Budi Santoso' } });
    },
    phone,
  );
});
