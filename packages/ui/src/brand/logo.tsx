import { logoShape } from './logo-shape.ts';

/** The mark alone; decorative, because the name always stands beside it. */
export function LogoMark({ size = 32 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox={logoShape.viewBox} aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="9" fill="var(--k-brand)" />
      <path fill="var(--k-on-brand)" d={logoShape.stem + logoShape.upperLeaf} />
      <path fill="var(--k-logo-leaf, #ff8f7d)" d={logoShape.lowerLeaf} />
    </svg>
  );
}

/** The mark with the name of the product and, where there is room, a line below it. */
export function Logo({ size = 32, tagline }: { size?: number; tagline?: string }) {
  return (
    <span className="k-logo">
      <LogoMark size={size} />
      <span className="k-logo-words">
        <span className="k-logo-name">Kompeten</span>
        {tagline ? <span className="k-logo-tagline">{tagline}</span> : null}
      </span>
    </span>
  );
}
