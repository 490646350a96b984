import './lock.css';
import { useFieldMessages } from '@kompeten/ui';
import { useEffect } from 'react';
import { DoorHead } from '../../components/door-head.tsx';
import { useDocumentTitle } from '../../lib/document-title.ts';
import type { KnownAccount } from '../../lib/vault/vault.ts';
import { ForgottenPin } from './forgotten-pin.tsx';
import { UnlockForm, type UnlockFormProps } from './unlock-form.tsx';

interface LockPageProps extends UnlockFormProps {
  people: readonly KnownAccount[];
  /** Where the lock leads to; also after a password. */
  next: string;
  /** Told when the lock is on screen. */
  onShown(): Promise<void>;
}

/** The lock of a device that several people use: one's name, one's PIN. Of plain parts, since it is shown before the kit is there. */
export function LockPage({ people, next, onShown, onOpen }: LockPageProps) {
  const words = useFieldMessages().devices.lock;
  useDocumentTitle(words.title);
  useEffect(() => {
    // Parts that do not come now are asked for again, and missed aloud, when the PIN is right.
    const waiting = setTimeout(() => void onShown().catch(() => undefined));
    return () => clearTimeout(waiting);
  }, [onShown]);
  return (
    <div className="k-door k-lock">
      <DoorHead />
      <main id="content">
        <div className="k-door-card k-lock-card">
          <header>
            <h1>{words.title}</h1>
            {people.length === 0 ? null : (
              <p className="k-lock-lead">{people.length === 1 ? words.leadAlone : words.lead}</p>
            )}
          </header>
          {people.length === 0 ? <p>{words.nobody}</p> : <UnlockForm people={people} onOpen={onOpen} />}
          <ForgottenPin next={next} somebody={people.length > 0} />
        </div>
      </main>
    </div>
  );
}
