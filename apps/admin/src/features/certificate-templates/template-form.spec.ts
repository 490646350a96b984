import { describe, expect, it } from '@jest/globals';
import { usualSlots } from '@kompeten/domain';
import { currentSlots, fieldsOf } from './template-form.ts';

describe('the fields of a template', () => {
  it('say the slots that they began with', () => {
    expect(currentSlots(fieldsOf(usualSlots))).toEqual(usualSlots);
    const chosen = {
      ...usualSlots,
      opening: { id: 'dianugerahkan kepada', en: 'is conferred on' },
      noted: [{ name: 'Sri Wahyuni', capacity: 'Kepala Dinas' }],
    };
    expect(currentSlots(fieldsOf(chosen))).toEqual(chosen);
  });

  it('say nothing while a sentence stands in one language alone, or a name without capacity', () => {
    const { slots } = fieldsOf(usualSlots);
    expect(currentSlots({ slots: { ...slots, closing: { id: 'Semoga bermanfaat', en: '' } } })).toBeNull();
    expect(currentSlots({ slots: { ...slots, noted: [{ name: 'Sri', capacity: '' }] } })).toBeNull();
    expect(currentSlots({ slots: { ...slots, accent: '#12' } })).toBeNull();
  });
});
