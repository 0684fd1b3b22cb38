/** Under this a thing has what was made of it; no spread and no JSON takes it along. */
const MADE = Symbol('made');

type Makers = Map<unknown, unknown>;

/**
 * What is made of a thing once, however often it is asked for, and kept with the thing itself. A WeakMap would keep it longer: when V8
 * collects new objects it takes the values of an old map for wanted, and as they mostly know the thing, each document was held until
 * everything was collected, which came to pass three times as often. A thing that cannot be added to is made anew each time.
 */
export function oncePer<Thing extends object, Made>(make: (thing: Thing) => Made): (thing: Thing) => Made {
  return (thing: Thing & { readonly [MADE]?: Makers }) => {
    const known = thing[MADE] ?? keptWith(thing);
    let made = known.get(make) as Made | undefined;
    if (made === undefined) {
      made = make(thing);
      known.set(make, made);
    }
    return made;
  };
}

function keptWith(thing: object): Makers {
  const known: Makers = new Map();
  if (Object.isExtensible(thing)) Object.defineProperty(thing, MADE, { value: known });
  return known;
}
