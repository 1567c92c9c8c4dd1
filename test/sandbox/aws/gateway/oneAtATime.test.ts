import { OneAtATime } from "../../../../sandbox/aws/gateway/oneAtATime.ts";

describe("OneAtATime", () => {
  it("begins nothing before what came first has ended, well or not", async () => {
    const turns = new OneAtATime();
    const seen: string[] = [];
    const work = (name: string, fails: boolean) => async () => {
      seen.push(`${name} begins`);
      await new Promise((resolve) => setImmediate(resolve));
      seen.push(`${name} ends`);
      if (fails) throw new Error(name);
      return name;
    };

    const done = await Promise.allSettled([turns.run(work("a", true)), turns.run(work("b", false))]);

    expect(seen).toEqual(["a begins", "a ends", "b begins", "b ends"]);
    expect(done.map(({ status }) => status)).toEqual(["rejected", "fulfilled"]);
  });
});
