import type { Ask } from "./route.ts";

/**
 * The page of a list that was asked for, and the `Link` header that leads to the others.
 *
 * @see https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api
 */
export function pageOf<T>(
  { query }: Pick<Ask, "query">,
  url: string,
  all: readonly T[],
): { readonly items: readonly T[]; readonly headers: Readonly<Record<string, string>> } {
  const size = Math.min(positive(query.get("per_page")) ?? 30, 100);
  const page = positive(query.get("page")) ?? 1;
  const last = Math.max(1, Math.ceil(all.length / size));
  const items = all.slice((page - 1) * size, page * size);
  const address = (to: number) => {
    const parameters = new URLSearchParams(query);
    parameters.set("page", String(to));
    return `<${url}?${parameters}>`;
  };
  const links = [
    ...(page > 1 ? [`${address(page - 1)}; rel="prev"`] : []),
    ...(page < last ? [`${address(page + 1)}; rel="next"`, `${address(last)}; rel="last"`] : []),
    ...(page > 1 ? [`${address(1)}; rel="first"`] : []),
  ];
  return { items, headers: links.length > 0 ? { link: links.join(", ") } : {} };
}

function positive(text: string | null): number | undefined {
  return text !== null && /^[1-9][0-9]*$/.test(text) ? Number(text) : undefined;
}
