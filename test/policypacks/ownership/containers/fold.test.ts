import { fold } from "../../../../policypacks/ownership/containers/fold.ts";

describe("fold", () => {
  it.each([
    ["privileged", "privileged"],
    ["Privileged", "privileged"],
    ["linuxParameterſ", "linuxparameters"],
    ["dockerSecurityOptions".replace("k", "\u212a"), "dockersecurityoptions"],
    ["İmage", "?mage"],
    ["a.b*", "a?b?"],
  ])("reads %j as %j", (key, folded) => {
    expect(fold(key)).toBe(folded);
  });
});
