import { examSeats } from '@kompeten/contract';
import type { MyExam } from '@kompeten/domain';
import { useEffect, useState } from 'react';
import { api } from '../../lib/api.ts';
import { useCall } from '../../lib/call.ts';
import { useMyExam } from '../../lib/exam-words.ts';
import { goTo } from '../../lib/location.ts';

/** The way to written tests that are open to whoever is signed in; absent where there is none. */
export function MyExams() {
  const words = useMyExam();
  const [items, setItems] = useState<readonly MyExam[]>([]);
  const { run } = useCall(async () => setItems((await api.call(examSeats.listMyExams, {})).items));
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once
  useEffect(() => void run(undefined), []);
  if (items.length === 0) return null;
  return (
    <section className="p-card">
      <h2>{words.own}</h2>
      <p>{items.map(({ title }) => title).join(', ')}</p>
      <button type="button" className="p-button" onClick={() => goTo('/ujian')}>
        {words.enter}
      </button>
    </section>
  );
}
