import { rememberedLast } from "../../../../policypacks/ownership/documents/rememberedLast.ts";

interface Text {
  readonly text: string;
}

const [one, three] = [{ text: "one" }, { text: "three" }];

describe("rememberedLast", () => {
  it("asks again only when the question changes", () => {
    const asked: string[] = [];
    const ask = rememberedLast(({ text }: Text) => {
      asked.push(text);
      return text.length;
    });
    expect([ask(one), ask(one), ask(three), ask(one)]).toEqual([3, 3, 5, 3]);
    expect(asked).toEqual(["one", "three", "one"]);
  });

  it("asks once for something whose answer is undefined", () => {
    const asked: Text[] = [];
    const ask = rememberedLast((about: Text) => {
      asked.push(about);
    });
    expect([ask(one), ask(one)]).toEqual([undefined, undefined]);
    expect(asked).toEqual([one]);
  });

  it("asks again after an answer that could not be given", () => {
    let asked = 0;
    const ask = rememberedLast((about: Text) => {
      asked += 1;
      if (asked === 1) throw new Error("not now");
      return about.text;
    });
    expect(() => ask(one)).toThrow("not now");
    expect(ask(one)).toBe("one");
  });
});
