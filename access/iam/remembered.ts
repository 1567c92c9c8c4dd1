/** A memory of at most so many answers by text; it is emptied when it is full. */
export function remembered<T>(most: number): (key: string, answer: () => T) => T {
  const known = new Map<string, T>();
  return (key, answer) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = answer();
    if (known.size >= most) known.clear();
    known.set(key, made);
    return made;
  };
}
