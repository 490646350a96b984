import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { StatusMark } from './status-mark.tsx';
import { type Tone, toneIcon } from './tone.ts';

const tones = Object.keys(toneIcon) as Tone[];

describe('a status', () => {
  it.each(tones)('says %s in a word and a sign, never by colour alone', (tone) => {
    const markup = renderToStaticMarkup(<StatusMark tone={tone}>berlaku</StatusMark>);
    expect(markup).toContain('berlaku');
    expect(markup).toContain(`d="${toneIcon[tone]}"`);
    expect(markup).toContain('aria-hidden="true"');
  });

  it('has another sign for every tone', () => {
    expect(new Set(Object.values(toneIcon)).size).toBe(tones.length);
  });
});
