import { intake } from '@kompeten/contract';
import type { ApplicationState } from '@kompeten/domain';
import { useEffect, useState } from 'react';
import { ApplicationStanding } from '../../components/application/application-standing.tsx';
import { CallFailed } from '../../components/call-failed.tsx';
import { api } from '../../lib/api.ts';
import { useCall } from '../../lib/call.ts';

/** Applications of the trainee for further trainings, and those a cooperative made for them; what they answer, they answer here. */
export function MyApplications() {
  const [items, setItems] = useState<readonly ApplicationState[]>([]);
  const { state, run } = useCall(async () => setItems((await api.call(intake.listMyApplications, {})).items));
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once
  useEffect(() => void run(undefined), []);
  if (state.kind === 'failed') return <CallFailed error={state.error} onAgain={() => run(undefined)} />;
  const open = items.filter(({ answers }) => answers.length > 0);
  return open.map((one) => (
    <ApplicationStanding
      key={one.enrolmentId}
      state={one}
      onAnswer={async (answer) => {
        const params = { enrolmentId: one.enrolmentId };
        const next = await api.call(intake.answerMyApplication, { params, body: { answer } });
        setItems(items.map((each) => (each.enrolmentId === next.enrolmentId ? next : each)));
      }}
    />
  ));
}
