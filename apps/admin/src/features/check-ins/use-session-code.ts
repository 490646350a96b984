import type { CheckInScreen } from '@kompeten/domain';
import { useEffect, useState } from 'react';
import { clockOffset, sessionCode } from './session-code.ts';

/** What the screen shows at a moment. */
export interface ShownCode {
  /** Null before it opens and after it closes. */
  code: string | null;
  secondsLeft: number;
  standing: 'ahead' | 'open' | 'over';
}

const standingAt = ({ opensAt, closesAt }: CheckInScreen, now: number): ShownCode['standing'] =>
  now < Date.parse(opensAt) ? 'ahead' : now > Date.parse(closesAt) ? 'over' : 'open';

/** The code of a session as it changes, by this device alone. */
export function useSessionCode(screen: CheckInScreen | undefined): ShownCode | null {
  const [shown, setShown] = useState<ShownCode | null>(null);
  useEffect(() => {
    if (!screen) return;
    const offset = clockOffset(screen, Date.now());
    let isCurrent = true;
    let timer: ReturnType<typeof setInterval> | undefined;
    void sessionCode(screen).then((codeAt) => {
      const draw = async () => {
        const now = Date.now() + offset;
        const standing = standingAt(screen, now);
        const { code, secondsLeft } = await codeAt(now);
        if (isCurrent) setShown({ code: standing === 'open' ? code : null, secondsLeft, standing });
      };
      if (!isCurrent) return;
      void draw();
      timer = setInterval(draw, 1000);
    });
    return () => {
      isCurrent = false;
      clearInterval(timer);
    };
  }, [screen]);
  return shown;
}
