import { useEffect, useState } from 'react';

/** Opens one moment after it was mounted: what traps the focus then knows where to give it back. */
export function useOpenedLater(opened: boolean): boolean {
  const [mounted, setMounted] = useState(false);
  useEffect(() => setMounted(true), []);
  return mounted && opened;
}
