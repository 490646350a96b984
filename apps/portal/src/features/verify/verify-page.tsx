import { useLocale } from '@kompeten/ui';
import { ScanButton } from '../../components/scanner/scan-button.tsx';
import { openScanned } from '../../lib/open-scanned.ts';
import { useTitle } from '../../lib/title.ts';
import { usePortal } from '../../lib/words.ts';
import { CodeForm } from './code-form.tsx';
import { PdfCheck } from './pdf-check.tsx';

/** The front page: a code, or a PDF, or a trainee's way in. */
export function VerifyPage() {
  const words = usePortal();
  const locale = useLocale();
  useTitle(words.toVerify);
  return (
    <>
      <section className="p-hero">
        <h1>{words.verify.title}</h1>
        <p className="p-lead">{words.verify.lead}</p>
        <CodeForm />
        <ScanButton onScanned={(scanned) => openScanned(scanned, locale)} />
      </section>
      <div className="p-two">
        <section className="p-card" id="pdf" aria-labelledby="pdf-title">
          <h2 id="pdf-title">{words.pdf.title}</h2>
          <p>{words.pdf.lead}</p>
          <PdfCheck />
        </section>
        <div className="p-stack">
          <section className="p-card" aria-labelledby="where-title">
            <h2 id="where-title">{words.verify.where}</h2>
            <p>{words.verify.whereText}</p>
            <a href="/nomor">{words.verify.toNumber}</a>
          </section>
          <section className="p-card p-card-accent" aria-labelledby="trainee-title">
            <h2 id="trainee-title">{words.trainee.title}</h2>
            <p>{words.trainee.text}</p>
            <a className="p-button p-button-outline" href="/my">
              {words.trainee.open}
            </a>
          </section>
        </div>
      </div>
      <section className="p-card p-below" id="list" aria-labelledby="list-title">
        <h2 id="list-title">{words.list.title}</h2>
        <p>{words.list.lead}</p>
        <a className="p-button p-button-outline" href="/periksa-daftar">
          {words.list.open}
        </a>
      </section>
    </>
  );
}
