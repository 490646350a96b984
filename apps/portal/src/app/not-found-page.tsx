import { useTitle } from '../lib/title.ts';
import { usePortal } from '../lib/words.ts';
import { PageLink } from './page-link.tsx';

/** An address that leads nowhere. */
export function NotFoundPage() {
  const words = usePortal().notFound;
  useTitle(words.title);
  return (
    <section className="p-card">
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      <PageLink to="/">{words.home}</PageLink>
    </section>
  );
}
