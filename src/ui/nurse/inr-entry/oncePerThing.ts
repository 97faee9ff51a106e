/**
 * Lets an action about one thing through, and no second one about it until the first is answered: a touch that is made
 * twice is one touch. Actions about other things are not held up.
 *
 * @param key       names the thing that an action is about
 * @param onChange  told the things under way whenever they change, so that their buttons can rest
 */
export function oncePerThing<Action, Answer>(
  act: (action: Action) => Promise<Answer>,
  key: (action: Action) => string,
  onChange: (underWay: ReadonlySet<string>) => void,
): (action: Action) => Promise<Answer | 'underWay'> {
  let underWay: ReadonlySet<string> = new Set();
  function change(next: ReadonlySet<string>) {
    underWay = next;
    onChange(next);
  }
  return async (action) => {
    const thing = key(action);
    if (underWay.has(thing)) return 'underWay';
    change(new Set([...underWay, thing]));
    try {
      return await act(action);
    } finally {
      change(new Set([...underWay].filter((other) => other !== thing)));
    }
  };
}
