/** A state machine as a table: for each state, the events it takes and where they lead. */
export type Machine<State extends string, Event extends string> = {
  readonly [S in State]: { readonly [E in Event]?: State };
};

/** The events a state takes: the buttons that may be pressed. */
export function eventsFrom<S extends string, E extends string>(machine: Machine<S, E>, state: S): E[] {
  return Object.keys(machine[state]) as E[];
}

/** Where an event leads from a state, or null when the state does not take it. */
export function targetOf<S extends string, E extends string>(machine: Machine<S, E>, state: S, event: E): S | null {
  return machine[state][event] ?? null;
}

/** All states that can be reached from a first one. */
export function reachableFrom<S extends string, E extends string>(machine: Machine<S, E>, first: S): Set<S> {
  const seen = new Set<S>([first]);
  const queue = [first];
  for (let state = queue.shift(); state !== undefined; state = queue.shift()) {
    for (const next of Object.values(machine[state]) as S[]) {
      if (!seen.has(next)) {
        seen.add(next);
        queue.push(next);
      }
    }
  }
  return seen;
}
