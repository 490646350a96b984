import { appeals } from '@kompeten/contract';
import type { Appealable, MyAppeal, MyDecision } from '@kompeten/domain';
import { dayOfInstant, formatDay, useLocale } from '@kompeten/ui';
import { api } from '../../lib/api.ts';
import { useCall } from '../../lib/call.ts';
import { useDecisionWords } from '../../lib/decision-words.ts';
import { explainError } from '../../lib/explain-error.ts';
import { AppealForm } from './appeal-form.tsx';
import type { Decided } from './decided.ts';

interface MyDecisionsProps extends Decided {
  onChange(): void;
}

/** One's own decisions, what to do next, and appeals. */
export function MyDecisions({ decided, items, open, onChange }: MyDecisionsProps) {
  const words = useDecisionWords();
  return (
    <section className="p-card p-fold" aria-labelledby="decisions-title">
      <h2 id="decisions-title">{words.title}</h2>
      {decided.map((one) => (
        <Decision key={one.id} decision={one} />
      ))}
      {items.map((one) => (
        <Appeal key={one.id} appeal={one} onChange={onChange} />
      ))}
      {open.map((one) => (
        <Open key={one.candidacyId} open={one} onFiled={onChange} />
      ))}
    </section>
  );
}

function Decision({ decision }: { decision: MyDecision }) {
  const words = useDecisionWords();
  const locale = useLocale();
  const { schemeTitle, bodyName, outcome, publishedAt, superseded, reassessment } = decision;
  return (
    <div>
      <h3>{schemeTitle}</h3>
      <p className="p-strong">{words.outcome[outcome]}</p>
      <p className="p-small">{words.decided(bodyName, formatDay(locale, dayOfInstant(publishedAt)))}</p>
      {superseded ? <p>{words.superseded}</p> : null}
      {reassessment ? (
        <>
          <h4>{words.next}</h4>
          <ul>
            {reassessment.units.map(({ code, title, whatToDo }) => (
              <li key={code}>
                {title}: {whatToDo}
              </li>
            ))}
          </ul>
          <p>{words.reassessment(formatDay(locale, reassessment.until))}</p>
        </>
      ) : null}
    </div>
  );
}

function Appeal({ appeal, onChange }: { appeal: MyAppeal; onChange(): void }) {
  const words = useDecisionWords();
  const locale = useLocale();
  const { id, number, status, filedOn, dueOn, findings } = appeal;
  const { state, run } = useCall(async () => {
    await api.call(appeals.withdrawAppeal, { params: { appealId: id } });
    onChange();
  });
  const waits = status === 'filed' || status === 'under_review';
  return (
    <div>
      <h3>{words.mine(number, formatDay(locale, filedOn))}</h3>
      <p className="p-strong">{words.appealStatus[status]}</p>
      {waits ? <p className="p-small">{words.due(formatDay(locale, dueOn))}</p> : null}
      {findings ? (
        <p>
          {words.findings} {findings}
        </p>
      ) : null}
      {waits ? (
        <button type="button" className="p-button" disabled={state.kind === 'pending'} onClick={() => run(undefined)}>
          {words.withdraw}
        </button>
      ) : null}
      <div role="alert">
        {state.kind === 'failed' ? <p className="p-error">{explainError(locale, state.error)}</p> : null}
      </div>
    </div>
  );
}

function Open({ open, onFiled }: { open: Appealable; onFiled(): void }) {
  const words = useDecisionWords();
  const locale = useLocale();
  const { schemeTitle, against, until, blockers } = open;
  const [blocker] = blockers;
  if (blocker?.code === 'already_open') return null;
  return (
    <details>
      <summary>{words.appealOf(schemeTitle)}</summary>
      <p>{words.appealLead(words.against[against])}</p>
      {blocker && until ? <p>{words.tooLate(formatDay(locale, until))}</p> : null}
      {!blocker && until ? <p>{words.until(formatDay(locale, until))}</p> : null}
      {blocker ? null : <AppealForm open={open} onFiled={onFiled} />}
    </details>
  );
}
