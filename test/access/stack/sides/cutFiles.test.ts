import { engineFile } from "../../../../access/stack/read/engineFile.ts";
import { readPreview } from "../../../../access/stack/read/readPreview.ts";
import { readState } from "../../../../access/stack/read/readState.ts";
import { previewSides } from "../../../../access/stack/sides/previewSides.ts";
import { stateSide } from "../../../../access/stack/sides/stateSide.ts";
import { previewOf, stateOf } from "../read/support/engineFiles.ts";
import { of, smallStack } from "../read/support/smallStack.ts";

/** At how many bytes a file was cut and read all the same; every refusal has a place, a message and a fix. */
function accepted(
  whole: string,
  kind: "preview" | "state" | undefined,
  read: (value: unknown) => object,
): readonly number[] {
  const bytes = Buffer.from(whole);
  const through: number[] = [];
  for (let length = 0; length < bytes.length; length++) {
    const file = engineFile(bytes.subarray(0, length).toString("utf8"), kind, "any");
    const result = "refusals" in file ? file : read(file.value);
    const refusals = "refusals" in result && Array.isArray(result.refusals) ? result.refusals : [];
    const isWhole = refusals.length > 0 && refusals.every(({ path, message, fix }) => path && message && fix);
    if (!isWhole) through.push(length);
  }
  return through;
}

const texts = (value: unknown) => [JSON.stringify(value), JSON.stringify(value, undefined, 4)] as const;

describe.each([
  ["state", stateOf(smallStack), (value: unknown) => stateSide(value, of), (value: unknown) => readState(value, of)],
  [
    "preview",
    previewOf(smallStack),
    (value: unknown) => previewSides(value, of),
    (value: unknown) => readPreview(value, of),
  ],
  [
    "preview",
    previewOf(smallStack, undefined, "create"),
    (value: unknown) => previewSides(value, of),
    (value: unknown) => readPreview(value, of),
  ],
] as const)("a %s", (kind, whole, side, stack) => {
  it.each(texts(whole).map((text, at) => [["in one line", "in many lines"][at], text] as const))(
    "is refused wherever it is cut: %s",
    (_, text) => {
      expect(accepted(text, kind, side)).toEqual([]);
      expect(accepted(text, undefined, stack)).toEqual([]);
    },
  );

  it("is read where it is whole", () => {
    const file = engineFile(`${JSON.stringify(whole)}\n`, kind, "any");

    expect("value" in file && "refusals" in side(file.value)).toBe(false);
  });
});
