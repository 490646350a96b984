import './timetable.css';
import { Problem } from '@kompeten/contract';
import type { Alternatives } from '@kompeten/domain';
import { formatInstant, StatusMark, useLocale, useMessages, type Zone } from '@kompeten/ui';
import { Stack, Text } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useExplain, useExplainIssue } from '../../lib/explain.ts';
import { movedTo, type SessionDraft } from './session-draft.ts';

interface RefusedProps {
  error: unknown;
  draft: SessionDraft;
  zone: Zone;
  /** Takes an alternative at once. */
  onChoose(draft: SessionDraft): void;
}

interface Choice {
  key: string;
  label: string;
  draft: SessionDraft;
}

const MOST = 9;
const none: Alternatives = { rooms: [], times: [], instructors: [] };

/** Why a session was refused, and what is free instead, each to be taken by one key. */
export function Refused({ error, draft, zone, onChoose }: RefusedProps) {
  const words = useMessages().timetable;
  const explain = useExplain();
  const explainIssue = useExplainIssue();
  const { alternatives, issues } = partsOf(error);
  const choices = useChoices(alternatives ?? none, draft, zone);
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('button')?.focus();
  }, []);
  const onKeyDown = ({ key }: KeyboardEvent) => {
    const choice = /^[1-9]$/.test(key) ? choices[Number(key) - 1] : undefined;
    if (choice) onChoose(choice.draft);
  };
  return (
    <section className="k-notice" aria-label={words.instead} ref={box} onKeyDown={onKeyDown}>
      <Stack gap="sm">
        <div role="alert">
          <StatusMark tone="bad">{explain(error)}</StatusMark>
          {issues.map((issue) => (
            <div key={issue.pointer}>{explainIssue(issue)}</div>
          ))}
        </div>
        {alternatives ? (
          <Text size="sm">{choices.length > 0 ? `${words.instead}. ${words.insteadHint}` : words.insteadNone}</Text>
        ) : null}
        <ol className="k-instead">
          {choices.map(({ key, label, draft: chosen }, index) => (
            <li key={key}>
              <button type="button" onClick={() => onChoose(chosen)}>
                <kbd>{index + 1}</kbd>
                {label}
              </button>
            </li>
          ))}
        </ol>
      </Stack>
    </section>
  );
}

function partsOf(error: unknown) {
  if (!(error instanceof Problem)) return { alternatives: null, issues: [] };
  // What a refusal of the timetable carries is typed in the error catalogue of the domain.
  const { alternatives = null } = error.params as { alternatives?: Alternatives };
  return { alternatives, issues: error.issues };
}

function useChoices({ rooms, times, instructors }: Alternatives, draft: SessionDraft, zone: Zone): Choice[] {
  const words = useMessages().timetable;
  const locale = useLocale();
  const all = [
    ...rooms.map(({ id, name, seats }) => {
      return { key: id, label: words.insteadRoom(name, seats), draft: { ...draft, roomId: id } };
    }),
    ...instructors.map(({ id, fullName }) => {
      return { key: id, label: words.insteadInstructor(fullName), draft: { ...draft, instructorId: id } };
    }),
    ...times.map((span) => {
      const when = formatInstant(locale, span.startsAt, zone);
      return { key: span.startsAt, label: words.insteadTime(when), draft: movedTo(draft, span, zone) };
    }),
  ];
  return all.slice(0, MOST);
}
