/** What is made of a thing once, however often it is asked for, and kept as long as the thing is. */
export function oncePer<Thing extends object, Made>(make: (thing: Thing) => Made): (thing: Thing) => Made {
  const all = new WeakMap<Thing, Made>();
  return (thing) => {
    let made = all.get(thing);
    if (made === undefined) {
      made = make(thing);
      all.set(thing, made);
    }
    return made;
  };
}
