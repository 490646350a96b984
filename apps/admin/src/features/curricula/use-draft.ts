import type { CurriculumDetail } from '@kompeten/domain';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useUnsaved } from '../../lib/unsaved.ts';
import { useTypedBack } from '../../lib/use-typed.ts';
import { saveDraft } from './curricula.queries.ts';
import { type Change, type Draft, draftOf } from './draft.ts';
import { DraftKeeper, type SaveState } from './draft-keeper.ts';

/** A draft that is written on this page and saves itself, also when the page is left; what cannot be saved is asked about. */
export function useDraft(curriculum: CurriculumDetail) {
  const { id, version } = curriculum;
  const [draft, setDraft] = useState<Draft>(() => draftOf(curriculum));
  const [state, setState] = useState<SaveState>({ kind: 'saved' });
  const firstVersion = useRef(version);
  const keeper = useMemo(() => new DraftKeeper((body) => saveDraft(id, body), firstVersion.current, setState), [id]);
  const newest = useRef(draft);
  const show = (next: Draft) => {
    newest.current = next;
    setDraft(next);
  };
  const change: Change = (of) => {
    show({ ...newest.current, ...of(newest.current) });
    keeper.note(newest.current);
  };
  useKept(
    keeper,
    () => newest.current,
    (typed) => change(() => typed),
  );
  /** Goes on from what somebody else has stored: with it, or with what was typed here. */
  const goOn = async (theirs: CurriculumDetail, withOwn: boolean) => {
    if (!withOwn) show(draftOf(theirs));
    await keeper.goOn(theirs.version, withOwn);
  };
  return { draft, state, change, goOn, flush: () => keeper.flush() };
}

/** Saves what waits when the page is left, and keeps what could not be saved beyond the lock. */
function useKept(keeper: DraftKeeper, newest: () => Draft, giveBack: (typed: Draft) => void): void {
  useUnsaved(
    () => keeper.isOwing,
    () => keeper.flush(),
  );
  useEffect(() => () => void keeper.flush(), [keeper]);
  useTypedBack<Draft>({ name: () => 'draft', read: () => (keeper.isOwing ? newest() : undefined), giveBack });
}
