import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  assertPublishable,
  assertSubmittable,
  assertTemplateEvent,
  assertTemplateScope,
  templateBlockers,
} from './template.rules.ts';
import { TemplateSlots, TemplateStatus, usualSlots } from './template.ts';
import { TemplateFile } from './template-file.ts';
import {
  colourFaults,
  contrast,
  LEAST_CONTRAST,
  paletteOf,
  usualColours,
  usualPalette,
} from './template-palette.rules.ts';

const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
const dark = fc
  .integer({ min: 0, max: 0x7f7f7f })
  .map((value) => `#${(value & 0x7f7f7f).toString(16).padStart(6, '0')}`);
const light = fc.integer({ min: 0, max: 0x1f1f1f }).map((value) => `#${(0xffffff - (value & 0x1f1f1f)).toString(16)}`);

describe('the colours of a template', () => {
  it('are the usual ones, to the digit, where nobody has chosen', () => {
    expect(paletteOf(usualColours)).toEqual(usualPalette);
    expect(colourFaults(usualColours)).toEqual([]);
  });

  it('that have no fault are read on everything that lies below text', () => {
    const colours = fc.record({ accent: dark, second: dark, ink: dark, paper: light });
    let passed = 0;
    fc.assert(
      fc.property(colours, (chosen) => {
        if (colourFaults(chosen).length > 0) return;
        passed += 1;
        const { ink, quiet, red, bronze, paper, panel, stripe } = paletteOf(chosen);
        for (const color of [ink, quiet, red, bronze])
          expect(contrast(color, paper)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
        for (const color of [ink, quiet, red]) expect(contrast(color, panel)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
        expect(contrast(ink, stripe)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
      }),
    );
    expect(passed).toBeGreaterThan(20);
  });

  it('measure the same in both directions, from 1 to 21', () => {
    expect(contrast('#000000', '#ffffff')).toBe(21);
    fc.assert(
      fc.property(hex, hex, (one, other) => {
        expect(contrast(one, other)).toBe(contrast(other, one));
        expect(contrast(one, one)).toBe(1);
      }),
    );
  });

  it.each([
    ['pale titles', { accent: '#d8a0a0' }, ['accent on paper', 'accent on white']],
    ['a pale second colour', { second: '#c9ab74' }, ['second on paper']],
    ['dark paper', { paper: '#404040', ink: '#ffffff' }, ['ink on white', 'paper_dark']],
    ['grey letters', { ink: '#999999' }, ['ink on paper', 'ink on white']],
  ])('name %s', (_, change, expected) => {
    const found = colourFaults({ ...usualColours, ...change }).map((fault) =>
      fault.code === 'paper_dark' ? fault.code : `${fault.slot} on ${fault.against}`,
    );
    for (const fault of expected) expect(found).toContain(fault);
  });
});

describe('publishing a template', () => {
  const draft = { status: 'submitted' as const, slots: usualSlots, authorIds: ['a', 'b'] };

  it('begins with a draft that could be published, which then rests', () => {
    expect(() => assertSubmittable({ status: 'draft', slots: usualSlots })).not.toThrow();
    const pale = { ...usualSlots, accent: '#eeaaaa' };
    expect(() => assertSubmittable({ status: 'draft', slots: pale })).toThrow('certificate_template.contrast_low');
    expect(() => assertSubmittable(draft)).toThrow('certificate_template.submitted');
    const refused = (event: Parameters<typeof assertTemplateEvent>[1]) =>
      TemplateStatus.options.map((status) => {
        try {
          assertTemplateEvent(status, event);
          return null;
        } catch (error) {
          return (error as Error).message;
        }
      });
    const [rests, drawn] = ['certificate_template.submitted', 'certificate_template.not_submitted'];
    const wrong = 'certificate_template.wrong_state';
    for (const event of ['change', 'discard', 'submit'] as const) {
      expect(refused(event)).toEqual([null, rests, wrong, wrong]);
    }
    for (const event of ['publish', 'return', 'withdraw'] as const) {
      expect(refused(event)).toEqual([drawn, null, wrong, wrong]);
    }
  });

  it('takes somebody who drew nothing of it, and colours that are read', () => {
    expect(templateBlockers(draft, 'c')).toEqual([]);
    expect(templateBlockers({ ...draft, status: 'draft' }, 'c')).toEqual([{ code: 'not_submitted' }]);
    expect(templateBlockers(draft, 'b')).toEqual([{ code: 'same_person' }]);
    const pale = { ...draft, slots: { ...usualSlots, accent: '#eeaaaa' } };
    expect(templateBlockers(pale, 'a').map(({ code }) => code)).toEqual([
      'same_person',
      'contrast_low',
      'contrast_low',
    ]);
    expect(() => assertPublishable(pale, 'c')).toThrow('certificate_template.contrast_low');
    expect(() => assertPublishable({ ...draft, status: 'published' }, 'c')).toThrow('certificate_template.wrong_state');
  });

  it('is of one issuer and of a kind that it issues', () => {
    assertTemplateScope({ centreId: 'x', kind: 'participation' });
    assertTemplateScope({ bodyId: 'x', kind: 'competency' });
    expect(() => assertTemplateScope({ kind: 'training' })).toThrow('issuer_needed');
    expect(() => assertTemplateScope({ centreId: 'x', bodyId: 'y', kind: 'training' })).toThrow('issuer_needed');
    expect(() => assertTemplateScope({ centreId: 'x', kind: 'competency' })).toThrow('kind_of_other_issuer');
  });
});

describe('the slots', () => {
  it('are a fixed set: a legal field is none of them, and cannot be hidden by one', () => {
    const slots = { ...usualSlots, limits: null };
    expect(TemplateSlots.safeParse(slots).success).toBe(false);
    expect(TemplateSlots.safeParse({ ...usualSlots, opening: { id: 'x'.repeat(91), en: 'given to' } }).success).toBe(
      false,
    );
    expect(TemplateSlots.safeParse({ ...usualSlots, accent: 'red' }).success).toBe(false);
    expect(TemplateSlots.parse({ ...usualSlots, accent: '#AABBCC' }).accent).toBe('#aabbcc');
  });

  it('travel in a file that is read with the same eyes', () => {
    const file = {
      format: 'kompeten-certificate-template',
      formatVersion: 1,
      kind: 'training',
      slots: usualSlots,
      logo: null,
    };
    expect(TemplateFile.parse(JSON.parse(JSON.stringify(file)))).toEqual(file);
    expect(TemplateFile.safeParse({ ...file, logo: '<svg/>' }).success).toBe(false);
    expect(TemplateFile.safeParse({ ...file, formatVersion: 2 }).success).toBe(false);
  });
});
