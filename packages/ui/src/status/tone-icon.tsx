import { type Tone, toneIcon } from './tone.ts';

/** The sign of a tone; decorative, because a word always stands beside it. */
export function ToneIcon({ tone, size = 20 }: { tone: Tone; size?: number }) {
  return (
    <svg
      className="k-tone-icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={toneIcon[tone]} />
    </svg>
  );
}
