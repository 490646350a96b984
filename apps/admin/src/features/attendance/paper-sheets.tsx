import './paper-sheets.css';
import { enteredSessions, type FieldKit, type PaperSheetStanding, paperSheetStanding } from '@kompeten/domain';
import { StatusMark, useFieldMessages } from '@kompeten/ui';
import { Text } from '@mantine/core';
import { useState } from 'react';
import { useActor } from '../../lib/session.ts';
import { notBefore } from '../../lib/sheet/ahead.ts';
import type { SheetColumn } from '../../lib/sheet/sheet-table.ts';
import { AddPaper } from './add-paper.tsx';
import { HeldPapers, KeptPapers, WithdrawnPapers } from './kept-papers.tsx';

const tones = { there: 'good', needed: 'warn', needed_if_entered: 'warn', optional: 'neutral' } as const;

interface PaperSheetsProps {
  kit: FieldKit;
  columns: readonly SheetColumn[];
}

/** The signed paper behind the attendance: which sessions have a photo, which need one and why, and the way to add it. */
export function PaperSheets({ kit, columns }: PaperSheetsProps) {
  const words = useFieldMessages().attendance.paper;
  const { may, user } = useActor();
  const { cohort, sessions, attendance, settings, paperSheets = [], withdrawnPaperSheets = [] } = kit;
  const afterDays = settings.paperSheetAfterDays ?? 0;
  const now = notBefore(kit.asOf, new Date().toISOString());
  const standings = new Map(
    enteredSessions(sessions, attendance, paperSheets).map(({ session, ...facts }) => [
      session.id,
      paperSheetStanding(facts, afterDays, now),
    ]),
  );
  const begun = columns.filter(({ closed }) => closed === null);
  const count = (standing: PaperSheetStanding) => begun.filter(({ id }) => standings.get(id) === standing).length;
  const [open] = useState(count('needed') > 0);
  const records = may('attendance.record', cohort.subject);
  const decides = may('paper_sheet.withdraw', cohort.subject);
  const sessionOf = (sessionId: string) => columns.find(({ id }) => id === sessionId)?.short ?? '';
  if (begun.length === 0) return null;
  return (
    <details className="k-papers" open={open}>
      <summary>
        {words.title}: {words.summary(count('there'), begun.length)}
      </summary>
      <Text size="sm">{words.lead}</Text>
      {afterDays > 0 ? <Text size="sm">{words.policy(afterDays)}</Text> : null}
      <ol>
        {begun.map(({ id, short, title }) => {
          const standing = standings.get(id) ?? 'optional';
          const kept = paperSheets.filter(({ sessionId }) => sessionId === id);
          const place = { cohortId: cohort.id, cohortTitle: cohort.title, sessionId: id };
          return (
            <li key={id}>
              <Text fw={600}>
                {short} · {title}
              </Text>
              <StatusMark tone={tones[standing]}>{words.standing[standing]}</StatusMark>
              <KeptPapers
                cohortId={cohort.id}
                session={short}
                sheets={kept}
                mayWithdraw={({ addedById }) => records && (decides || addedById === user.id)}
              />
              <WithdrawnPapers
                cohortId={cohort.id}
                sheets={withdrawnPaperSheets.filter(({ sessionId }) => sessionId === id)}
                sessionOf={sessionOf}
              />
              <HeldPapers sessionId={id} />
              {records ? <AddPaper place={place} session={short} kept={kept.length} /> : null}
            </li>
          );
        })}
      </ol>
    </details>
  );
}
