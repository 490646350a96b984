import { useEffect } from 'react';

/** Names the document after the page, so that tabs, history and screen readers tell pages apart. */
export function useDocumentTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Kompeten`;
  }, [title]);
}
