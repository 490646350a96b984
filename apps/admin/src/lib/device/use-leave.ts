import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { connection } from '../connection.ts';
import { mayLeave } from '../unsaved.ts';
import { leaveDevice, leavingTakesAway } from './leave-device.ts';

/** The way out: at once where nothing is lost, else over a page that says what would be. */
export function useLeave() {
  const navigate = useNavigate();
  const leave = useMutation({ mutationFn: leaveDevice, onError: () => void navigate({ to: '/sign-out' }) });
  const act = async () => {
    // What cannot be counted is asked about.
    if (connection() === 'offline' || (await leavingTakesAway().catch(() => true))) await navigate({ to: '/sign-out' });
    else if (await mayLeave()) leave.mutate();
  };
  return { pending: leave.isPending, leave: act };
}
