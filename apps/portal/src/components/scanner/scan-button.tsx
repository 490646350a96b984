import { lazy, Suspense, useState } from 'react';
import type { ScanRefusal } from '../../lib/open-scanned.ts';
import type { Scanned } from '../../lib/scanned.ts';
import { usePortal } from '../../lib/words.ts';

const ScanPanel = lazy(async () => ({ default: (await import('./scan-panel.tsx')).ScanPanel }));

/** A button that opens the scanner below it; the scanner is fetched only then. */
export function ScanButton({ onScanned }: { onScanned(scanned: Scanned): ScanRefusal | null }) {
  const words = usePortal();
  const [isOpen, setOpen] = useState(false);
  if (!isOpen) {
    return (
      <button type="button" className="p-button p-button-outline p-scan-open" onClick={() => setOpen(true)}>
        {words.verify.scan}
      </button>
    );
  }
  return (
    <Suspense fallback={<p role="status">{words.loading}</p>}>
      <ScanPanel
        onScanned={(scanned) => {
          const refusal = onScanned(scanned);
          if (refusal === null) setOpen(false);
          return refusal;
        }}
        onClose={() => setOpen(false)}
      />
    </Suspense>
  );
}
