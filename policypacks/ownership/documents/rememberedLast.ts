/** The answer to the last question: many rules ask the same of one resource, one after the other. */
export function rememberedLast<Q extends object, T>(ask: (about: Q) => T): (about: Q) => T {
  let last: { readonly about: Q; readonly answer: T } | undefined;
  return (about) => {
    if (last?.about !== about) last = { about, answer: ask(about) };
    return last.answer;
  };
}
