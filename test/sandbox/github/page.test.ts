import { pageOf } from "../../../sandbox/github/page.ts";

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const page = (query: string, count: number) =>
  pageOf({ query: new URLSearchParams(query) }, "http://localhost/things", numbers(count));

describe("pageOf", () => {
  it("gives thirty and no link where that is all", () => {
    expect(page("", 30)).toEqual({ items: numbers(30), headers: {} });
  });

  it("leads to the next page and the last", () => {
    expect(page("per_page=2", 5)).toEqual({
      items: [1, 2],
      headers: {
        link: '<http://localhost/things?per_page=2&page=2>; rel="next", <http://localhost/things?per_page=2&page=3>; rel="last"',
      },
    });
  });

  it("leads back from the last page", () => {
    expect(page("per_page=2&page=3", 5)).toEqual({
      items: [5],
      headers: {
        link: '<http://localhost/things?per_page=2&page=2>; rel="prev", <http://localhost/things?per_page=2&page=1>; rel="first"',
      },
    });
  });

  it("gives at most a hundred", () => {
    expect(page("per_page=1000", 250).items).toHaveLength(100);
  });
});
