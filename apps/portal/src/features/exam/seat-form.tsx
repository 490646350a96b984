import { examSeats, Problem } from '@kompeten/contract';
import { type MyExam, SeatClaim, type TakenSeat } from '@kompeten/domain';
import { useLocale } from '@kompeten/ui';
import { type FormEvent, useEffect, useState } from 'react';
import { api } from '../../lib/api.ts';
import { useArrival } from '../../lib/arrival.ts';
import { useCall } from '../../lib/call.ts';
import { useMyExam } from '../../lib/exam-words.ts';
import { explainError } from '../../lib/explain-error.ts';
import { takeFromAddress } from '../../lib/location.ts';
import { CodeInput } from './code-input.tsx';

/** The door of a room: its code and one's own, or a test that waits for whoever is signed in. */
export function SeatForm({ moved, onSeat }: { moved: boolean; onSeat(seat: TakenSeat): void }) {
  const heading = useArrival(moved);
  const words = useMyExam();
  const locale = useLocale();
  const [typed, setTyped] = useState(() => ({ roomCode: takeFromAddress('ruang'), seatCode: '' }));
  const [tried, setTried] = useState(false);
  const take = useCall(async (body: SeatClaim) => onSeat(await api.call(examSeats.takeSeat, { body })));
  const lacks = (field: keyof SeatClaim) => tried && !SeatClaim.shape[field].safeParse(typed[field]).success;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const claim = SeatClaim.safeParse(typed);
    if (claim.success) void take.run(claim.data);
  };
  return (
    <>
      <OwnExams onSeat={onSeat} />
      <form className="p-card p-claim" onSubmit={submit} noValidate>
        <h1 ref={heading} tabIndex={-1}>
          {words.title}
        </h1>
        <p className="p-lead">{words.lead}</p>
        <div role="alert">
          {take.state.kind === 'failed' ? <p className="p-error">{explainError(locale, take.state.error)}</p> : null}
        </div>
        <CodeInput
          id="room-code"
          label={words.roomCode}
          hint={words.roomCodeHint}
          fault={lacks('roomCode') ? words.roomMissing : null}
          numeric
          value={typed.roomCode}
          onChange={(roomCode) => setTyped({ ...typed, roomCode })}
        />
        <CodeInput
          id="seat-code"
          label={words.seatCode}
          hint={words.seatCodeHint}
          fault={lacks('seatCode') ? words.seatMissing : null}
          value={typed.seatCode}
          onChange={(seatCode) => setTyped({ ...typed, seatCode })}
        />
        <button type="submit" className="p-button p-button-big" disabled={take.state.kind === 'pending'}>
          {words.enter}
        </button>
        <p className="p-small">{words.elsewhere}</p>
      </form>
    </>
  );
}

function OwnExams({ onSeat }: { onSeat(seat: TakenSeat): void }) {
  const words = useMyExam();
  const locale = useLocale();
  const [exams, setExams] = useState<MyExam[]>([]);
  const take = useCall(async (paperId: string) =>
    onSeat(await api.call(examSeats.takeMySeat, { params: { paperId } })),
  );
  useEffect(() => {
    const nobody = (error: unknown) => {
      if (!(error instanceof Problem)) throw error;
      return { items: [] };
    };
    void api
      .call(examSeats.listMyExams, {})
      .catch(nobody)
      .then(({ items }) => setExams(items));
  }, []);
  if (exams.length === 0) return null;
  return (
    <section className="p-card">
      <h2>{words.own}</h2>
      {take.state.kind === 'failed' ? (
        <p className="p-error" role="alert">
          {explainError(locale, take.state.error)}
        </p>
      ) : null}
      {exams.map(({ paperId, title }) => (
        <p key={paperId}>
          <button type="button" className="p-button" onClick={() => void take.run(paperId)}>
            {words.ownOpen(title)}
          </button>
        </p>
      ))}
    </section>
  );
}
