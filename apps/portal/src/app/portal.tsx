import { LanguageSwitch, Logo, SkipLink, ThemeSwitch } from '@kompeten/ui';
import { type ComponentType, lazy, Suspense } from 'react';
import { VerifyPage } from '../features/verify/verify-page.tsx';
import { usePath } from '../lib/location.ts';
import { useOnline } from '../lib/online.ts';
import { usePortal } from '../lib/words.ts';
import { NotFoundPage } from './not-found-page.tsx';
import { PageLink } from './page-link.tsx';

const MyPage = lazy(async () => ({ default: (await import('../features/mine/my-page.tsx')).MyPage }));

const CheckInPage = lazy(async () => ({ default: (await import('../features/mine/check-in-page.tsx')).CheckInPage }));

const StatementPage = lazy(async () => ({
  default: (await import('../features/statement/statement-page.tsx')).StatementPage,
}));

const BatchPage = lazy(async () => ({ default: (await import('../features/batch/batch-page.tsx')).BatchPage }));

const ApplyPage = lazy(async () => ({ default: (await import('../features/applying/apply-page.tsx')).ApplyPage }));

const ResultPage = lazy(async () => ({ default: (await import('../features/applying/result-page.tsx')).ResultPage }));

const ApplicationPage = lazy(async () => ({
  default: (await import('../features/applying/application-page.tsx')).ApplicationPage,
}));

const ExamPage = lazy(async () => ({ default: (await import('../features/exam/exam-page.tsx')).ExamPage }));
const AssessmentPage = lazy(async () => ({
  default: (await import('../features/assessing/assessment-page.tsx')).AssessmentPage,
}));

const pages: Readonly<Record<string, ComponentType>> = {
  '/': VerifyPage,
  '/my': MyPage,
  '/hadir': CheckInPage,
  '/ujian': ExamPage,
  '/periksa': StatementPage,
  '/periksa-daftar': BatchPage,
  '/pendaftaran': ApplicationPage,
};

/** The address on paper reaches this application only through its worker, when the register cannot be reached. */
function pageAt(path: string): ComponentType {
  if (/^\/v\/[^/]+\/?$/i.test(path)) return StatementPage;
  if (/^\/pelatihan\/[^/]+\/hasil$/.test(path)) return ResultPage;
  if (/^\/pelatihan\/[^/]+\/daftar$/.test(path)) return ApplyPage;
  if (/^\/asesmen\/[^/]+$/.test(path)) return AssessmentPage;
  return pages[path.replace(/(.)\/$/, '$1')] ?? NotFoundPage;
}

/** The frame around the portal's pages. */
export function Portal() {
  const words = usePortal();
  const path = usePath();
  const Page = pageAt(path);
  const online = useOnline();
  return (
    <>
      <SkipLink target="content">{words.skipToContent}</SkipLink>
      <header className="p-header">
        <div className="p-wrap">
          <PageLink className="p-home" to="/">
            <Logo size={36} tagline={words.tagline} />
          </PageLink>
          <div className="p-switches">
            <ThemeSwitch />
            <LanguageSwitch />
          </div>
        </div>
        <nav className="p-wrap p-nav" aria-label={words.navigation}>
          <PageLink to="/">{words.toVerify}</PageLink>
          <PageLink to="/periksa-daftar">{words.toList}</PageLink>
          <PageLink to="/periksa">{words.toStatement}</PageLink>
          {/* The server draws the offers, so that they need no script. */}
          <a href="/pelatihan">{words.toTraining}</a>
          <PageLink to="/my">{words.toMine}</PageLink>
        </nav>
        <div role="status">{online ? null : <p className="p-offline">{words.offline}</p>}</div>
      </header>
      <main className="p-wrap p-page" id="content" tabIndex={-1}>
        <Suspense fallback={<p role="status">{words.loading}</p>}>
          <Page />
        </Suspense>
      </main>
      <footer className="p-footer">
        <div className="p-wrap">
          <p>{words.footer}</p>
          <a href="/admin/">{words.toStaff}</a>
        </div>
      </footer>
    </>
  );
}
