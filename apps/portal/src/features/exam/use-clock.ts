import { useEffect, useState } from 'react';
import type { ExamDesk } from './exam-desk.ts';

/** The milliseconds that are left by the server's clock, told every second; null before the start. */
export function useClock(desk: ExamDesk, endsAt: string | null): number | null {
  const [now, setNow] = useState(desk.now);
  useEffect(() => {
    const timer = window.setInterval(() => setNow(desk.now()), 1000);
    return () => window.clearInterval(timer);
  }, [desk]);
  return endsAt === null ? null : Date.parse(endsAt) - now;
}
