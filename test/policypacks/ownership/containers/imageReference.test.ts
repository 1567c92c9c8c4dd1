import fc from "fast-check";
import { isPinned, registryOf } from "../../../../policypacks/ownership/containers/imageReference.ts";
import { digest, goodImage } from "../../support/workload.ts";

describe("isPinned", () => {
  it.each([goodImage, `nginx@${digest}`, `localhost:5000/a/b_c@${digest}`, `ghcr.io/a/b:1.2@${digest}`])(
    "takes %j",
    (image) => {
      expect(isPinned(image)).toBe(true);
    },
  );

  it("refuses an image that differs by one character at the end, or has no digest", () => {
    for (const image of [
      "nginx",
      "nginx:1",
      `${goodImage}0`,
      goodImage.slice(0, -1),
      `${goodImage}\n`,
      ` ${goodImage}`,
    ]) {
      expect([image, isPinned(image)]).toEqual([image, false]);
    }
  });

  it("takes no text with two at signs, two dots or a blank", () => {
    fc.assert(
      fc.property(fc.constantFrom("@", "..", " ", "/../", "//", "\n"), fc.nat({ max: goodImage.length }), (odd, at) => {
        const image = goodImage.slice(0, at) + odd + goodImage.slice(at);
        expect([image, isPinned(image)]).toEqual([image, false]);
      }),
    );
  });
});

describe("registryOf", () => {
  it.each([
    ["nginx", "docker.io"],
    ["library/nginx", "docker.io"],
    ["ghcr.io/a/b", "ghcr.io"],
    ["localhost/a", "localhost"],
    ["host:5000/a", "host:5000"],
    ["Host/a", "Host"],
  ])("finds that %j lies in %j", (image, registry) => {
    expect(registryOf(image)).toBe(registry);
  });
});
