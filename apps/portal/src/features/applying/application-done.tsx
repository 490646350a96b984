import type { ApplicationCard } from '@kompeten/domain';
import { StatusMark } from '@kompeten/ui';
import { useEffect, useRef } from 'react';
import { useApplying } from '../../lib/applying-words.ts';
import { GoLink } from './go-link.tsx';

/** The code, told once, and the ways to keep it. */
export function ApplicationDone({ card, onAnother }: { card: ApplicationCard; onAnother(): void }) {
  const words = useApplying().done;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { applicationCode, number, cohortTitle, fullName } = card;
  const address = `${window.location.origin}/pendaftaran`;
  const text = words.whatsappText(cohortTitle, applicationCode, address);
  return (
    <section className="p-card p-card-accent">
      <StatusMark tone="good">{fullName}</StatusMark>
      <h1 ref={heading} tabIndex={-1}>
        {words.title}
      </h1>
      <p>{cohortTitle}</p>
      <p className="p-strong" id="code-label">
        {words.code}
      </p>
      <output className="a-code" aria-labelledby="code-label">
        {applicationCode}
      </output>
      <p className="p-strong">{words.keep}</p>
      <p>{words.announced(number)}</p>
      <div className="p-actions">
        <a
          className="p-button p-button-outline"
          href={`https://wa.me/?text=${encodeURIComponent(text)}`}
          target="_blank"
          rel="noreferrer"
        >
          {words.whatsapp}
        </a>
        <GoLink className="p-button" to="/pendaftaran">
          {words.follow}
        </GoLink>
        <button type="button" className="p-button p-button-outline" onClick={onAnother}>
          {words.other}
        </button>
      </div>
    </section>
  );
}
