interface Page {
  readonly IsTruncated?: boolean | undefined;
  readonly Marker?: string | undefined;
}

/** The items of every page of an IAM list. */
export async function everyPage<P extends Page, T>(
  ask: (Marker: string | undefined) => Promise<P>,
  itemsOf: (page: P) => readonly T[],
): Promise<T[]> {
  const items: T[] = [];
  let Marker: string | undefined;
  do {
    const page = await ask(Marker);
    items.push(...itemsOf(page));
    Marker = page.IsTruncated ? page.Marker : undefined;
  } while (Marker !== undefined);
  return items;
}
