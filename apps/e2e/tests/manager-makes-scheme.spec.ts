import { describe, expect } from '@jest/globals';
import { contract } from '@kompeten/contract';
import { messages } from '@kompeten/messages';
import { enter } from '../src/door.ts';
import { button, find, heading, label } from '../src/filling.ts';
import { signIn } from '../src/office.ts';
import { stories } from '../src/story.ts';

const { schemeEditor: editor, shell } = messages('id');

describe('a certification manager', () => {
  const story = stories();

  story(
    'makes a scheme by hand, and reads what ties it to training before it is refused (rule 7)',
    async ({ page }) => {
      const manager = await signIn('certification.manager');
      const { name } =
        (await (await signIn('admin')).call(contract.listCentres, { query: { limit: 1 } })).items[0] ?? {};
      await enter(page, manager, '/admin/schemes/new');
      await label(page, editor.fields.code).fill(`CONTOH-SK-${Date.now()}`);
      await label(page, editor.fields.title).fill('Skema buatan tangan');
      await label(page, editor.fields.label).fill('2027');
      const search = page.getByRole('combobox', { name: editor.findUnit });
      await search.fill('Unit yang tidak ada');
      await search.press('Tab');
      await page.getByText(shell.list.noMatch('Unit yang tidak ada')).waitFor();
      expect(await search.inputValue()).toBe('Unit yang tidak ada');
      await find(page, editor.findUnit, 'CONTOH.KDKMP.06');
      expect(await search.inputValue()).toBe('');
      await button(page, editor.addRequirement).click();
      await label(page, editor.requirement).fill('Bekal');
      await label(page, editor.alternativeKind).selectOption('training');
      await label(page, editor.alternativeText).fill(`Pelatihan di ${name}`);
      await page.getByText(editor.fault({ fault: 'training_alone', centreName: null })).waitFor();
      await page.getByText(editor.fault({ fault: 'names_a_centre', centreName: name ?? '' })).waitFor();
      await button(page, editor.save).click();
      await page
        .getByRole('alert')
        .getByText(/Syarat ke-1/)
        .waitFor();
      await label(page, editor.alternativeText).fill('Pelatihan di mana pun');
      await button(page, editor.addAlternative).click();
      await label(page, editor.alternativeText).nth(1).fill('Laporan usaha sendiri');
      await page.getByText(editor.open).waitFor();
      await button(page, editor.save).click();
      await heading(page, 'Skema buatan tangan').waitFor();
      await page.getByRole('cell', { name: 'CONTOH.KDKMP.06' }).waitFor();
    },
  );
});
