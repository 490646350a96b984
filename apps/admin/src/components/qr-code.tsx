import { type QrModules, qrPath } from '@kompeten/ui';
import { useEffect, useState } from 'react';

/** The light edge a reader needs around the squares. */
const QUIET = 2;

/** A QR code drawn on this device; what it says leaves it on paper only. */
export function QrCode({ text, label, className }: { text: string; label: string; className: string }) {
  const [modules, setModules] = useState<QrModules | null>(null);
  useEffect(() => {
    let isCurrent = true;
    import('qrcode').then(({ create }) => {
      if (isCurrent) setModules(create(text, { errorCorrectionLevel: 'M' }).modules);
    });
    return () => {
      isCurrent = false;
    };
  }, [text]);
  if (!modules) return <div className={className} />;
  const edge = modules.size + 2 * QUIET;
  return (
    <svg
      className={className}
      role="img"
      aria-label={label}
      viewBox={`${-QUIET} ${-QUIET} ${edge} ${edge}`}
      shapeRendering="crispEdges"
    >
      <path d={qrPath(modules)} />
    </svg>
  );
}
