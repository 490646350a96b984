import { useActor } from '../../lib/session.ts';
import { navigation } from '../navigation.ts';

/** The navigation of the person who is signed in: only the ways they may go. */
export function useVisibleNavigation() {
  const { may } = useActor();
  return navigation
    .map((group) => ({
      ...group,
      items: group.items.filter((item) => item.permission === null || [item.permission].flat().some((one) => may(one))),
    }))
    .filter((group) => group.items.length > 0);
}
