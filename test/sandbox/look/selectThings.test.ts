import { selectThings } from "../../../sandbox/look/selectThings.ts";

describe("selectThings", () => {
  const standing = {
    aws: { "1111 role deploy": { trust: "leo" }, "1111 role audit": { trust: "zoe" } },
    github: { teams: [{ name: "shop", members: ["Leo"] }], members: ["zoe"] },
  };

  it("keeps a thing whole when its name has the word", () => {
    expect(selectThings(standing, "DEPLOY")).toEqual({ aws: { "1111 role deploy": { trust: "leo" } } });
  });

  it("keeps what has the word in its text, items of lists whole", () => {
    expect(selectThings(standing, "leo")).toEqual({
      aws: { "1111 role deploy": { trust: "leo" } },
      github: { teams: [{ name: "shop", members: ["Leo"] }] },
    });
  });

  it("is nothing where nothing has the word", () => {
    expect(selectThings(standing, "nobody")).toBeUndefined();
  });
});
