import { statementIn } from '@kompeten/messages';
import { useLocale } from '@kompeten/ui';
import { useEffect, useState } from 'react';
import { ScanButton } from '../../components/scanner/scan-button.tsx';
import { useCall } from '../../lib/call.ts';
import { takeFragment } from '../../lib/location.ts';
import { openScanned, type ScanRefusal } from '../../lib/open-scanned.ts';
import type { Scanned } from '../../lib/scanned.ts';
import { useTitle } from '../../lib/title.ts';
import { checkStatement } from './check-statement.ts';
import { install } from './install.ts';
import { KnowledgeLine } from './knowledge-line.tsx';
import { StatementForm } from './statement-form.tsx';
import { StatementResult } from './statement-result.tsx';

/** The address on paper with what stands behind its `#`, which a telephone's own camera opened; empty where there is none. */
function takeAddress(): string {
  const fragment = takeFragment();
  return fragment && `${window.location.pathname}#${fragment}`;
}

/** Checks the signed statement of the second QR on the device, with a network or without. */
export function StatementPage() {
  const locale = useLocale();
  const words = statementIn(locale);
  const [text, setText] = useState(takeAddress);
  const { state, run, reset } = useCall(checkStatement);
  useTitle(words.title);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what stood in the address is checked once, at the start
  useEffect(() => {
    install();
    if (text) void run(text);
  }, []);
  const scanned = (found: Scanned): ScanRefusal | null => {
    if (found.statement === null) return openScanned(found, locale);
    const address = `${found.code ?? ''}#${found.statement}`;
    setText(address);
    void run(address);
    return null;
  };
  const another = () => {
    setText('');
    reset();
  };
  return (
    <section className="p-card">
      <h1>{words.title}</h1>
      <p className="p-lead">{words.lead}</p>
      {state.kind === 'done' ? (
        <StatementResult check={state.answer} onAnother={another} />
      ) : (
        <>
          <ScanButton onScanned={scanned} />
          <StatementForm text={text} onText={setText} state={state.kind} onSubmit={() => void run(text)} />
        </>
      )}
      <KnowledgeLine />
    </section>
  );
}
