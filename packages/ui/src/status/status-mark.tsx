import type { ReactNode } from 'react';
import type { Tone } from './tone.ts';
import { ToneIcon } from './tone-icon.tsx';

/** A status in sign, word and colour together. */
export function StatusMark({ tone, children, large = false }: { tone: Tone; children: ReactNode; large?: boolean }) {
  return (
    <span className={`k-status k-status-${tone}${large ? ' k-status-large' : ''}`}>
      <ToneIcon tone={tone} size={large ? 32 : 16} />
      <span>{children}</span>
    </span>
  );
}
