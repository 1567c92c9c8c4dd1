interface Page {
  readonly NextToken?: string | undefined;
}

/** The members of every page of a listing. */
export async function everyPage<P extends Page, T>(
  page: (token: string | undefined) => Promise<P>,
  members: (page: P) => readonly T[] | undefined,
): Promise<readonly T[]> {
  const found: T[] = [];
  let token: string | undefined;
  do {
    const next = await page(token);
    found.push(...(members(next) ?? []));
    token = next.NextToken || undefined;
  } while (token !== undefined);
  return found;
}
