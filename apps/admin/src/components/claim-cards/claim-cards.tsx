import './claim-cards.css';
import type { ClaimCard } from '@kompeten/domain';
import { claimCardIn } from '@kompeten/messages';
import { dayOfInstant, formatDay, Logo, useMessages } from '@kompeten/ui';
import { Button, Group } from '@mantine/core';
import { PrinterIcon } from 'lucide-react';
import { QrCode } from '../qr-code.tsx';

/** Claim cards as they are printed, four to a sheet. */
export function ClaimCards({ cards }: { cards: readonly ClaimCard[] }) {
  const words = useMessages().enrolments;
  return (
    <>
      <Group className="k-no-print">
        <Button leftSection={<PrinterIcon size={18} aria-hidden />} onClick={() => window.print()}>
          {words.print}
        </Button>
      </Group>
      <ul className="k-claim-cards">
        {cards.map((card) => (
          <li key={card.claimCode}>
            <Card card={card} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Card({ card }: { card: ClaimCard }) {
  const id = claimCardIn('id');
  const en = claimCardIn('en');
  const words = useMessages().enrolments.card;
  const { host, pathname } = new URL(card.claimUrl);
  const day = dayOfInstant(card.expiresAt);
  const forWhom = card.applicationId === null ? 'trainee' : 'candidate';
  return (
    <article className="k-claim-card" aria-label={card.fullName}>
      <header>
        <Logo />
        <p>
          <span lang="id">{id.heading}</span> <span lang="en">{en.heading}</span>
        </p>
      </header>
      <div className="k-claim-body">
        <QrCode className="k-claim-qr" text={card.claimUrl} label={words.qr(card.fullName)} />
        <div>
          <p className="k-claim-name">{card.fullName}</p>
          <p className="k-claim-label">
            <span lang="id">{id.code}</span> / <span lang="en">{en.code}</span>
          </p>
          <p className="k-claim-code">{card.claimCode}</p>
        </div>
      </div>
      <div className="k-claim-steps">
        <Steps
          lang="id"
          steps={id.steps(host + pathname, forWhom)}
          until={id.until(formatDay('id', day))}
          lost={id.lost(card.issuerName)}
        />
        <Steps
          lang="en"
          steps={en.steps(host + pathname, forWhom)}
          until={en.until(formatDay('en', day))}
          lost={en.lost(card.issuerName)}
        />
      </div>
    </article>
  );
}

interface StepsProps {
  lang: 'id' | 'en';
  steps: readonly string[];
  until: string;
  lost: string;
}

function Steps({ lang, steps, until, lost }: StepsProps) {
  return (
    <div lang={lang}>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>
        {until} {lost}
      </p>
    </div>
  );
}
