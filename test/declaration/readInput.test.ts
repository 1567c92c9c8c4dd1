import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { readBytes, readInput } from "../../declaration/readInput.ts";

const folder = mkdtempSync(join(tmpdir(), "keyholder-input-"));
const path = (name: string) => join(folder, name);
const written = (name: string, content: string | Buffer) => {
  writeFileSync(path(name), content);
  return path(name);
};

afterAll(() => rmSync(folder, { recursive: true }));

describe("readBytes", () => {
  it("reads every byte as it stands, also such as are no text", async () => {
    const bytes = Buffer.from([0xef, 0xbb, 0xbf, 0x7b, 0xff, 0x00, 0x7d]);

    expect(await readBytes(written("bytes", bytes), 100)).toEqual({ bytes });
    expect(await readBytes(written("none", ""), 100)).toEqual({ bytes: Buffer.alloc(0) });
  });

  it("reads as much as it may, and refuses one byte more", async () => {
    const reason = "it is larger than 4 bytes";

    expect(await readBytes(written("four", "1234"), 4)).toEqual({ bytes: Buffer.from("1234") });
    expect(await readBytes(written("five", "12345"), 4)).toEqual({ reason, tooLarge: true });
  });

  it("reads a file that is larger than one chunk", async () => {
    const bytes = Buffer.alloc(9 * 1024 * 1024, "keyholder");

    const read = await readBytes(written("chunks", bytes), 10 * 1024 * 1024);
    expect("bytes" in read && read.bytes.equals(bytes)).toBe(true);
  });

  it("stops reading where a file is too large", async () => {
    truncateSync(written("huge", ""), 4 * 1024 ** 3);
    const before = process.memoryUsage().rss;

    expect(await readBytes(path("huge"), 1024)).toEqual({ reason: "it is larger than 1024 bytes", tooLarge: true });
    expect(process.memoryUsage().rss - before).toBeLessThan(256 * 1024 * 1024);
  });

  it.each([
    ["a folder", () => folder, "EISDIR"],
    ["what is not there", () => path("missing"), "ENOENT"],
    ["a file in a file", () => join(written("file", "x"), "y"), "ENOTDIR"],
  ])("says why it cannot read %s", async (_, file, reason) => {
    expect(await readBytes(file(), 1_000_000)).toEqual({ reason });
  });

  it("reads the standard input, in whichever pieces it comes", async () => {
    const stdin = jest.spyOn(process, "stdin", "get");
    try {
      stdin.mockReturnValue(
        Readable.from([Buffer.from("é").subarray(0, 1), Buffer.from("é").subarray(1), "!"]) as typeof process.stdin,
      );
      expect(await readInput("-")).toEqual({ text: "é!" });
      stdin.mockReturnValue(Readable.from(["123", "45"]) as typeof process.stdin);
      expect(await readBytes("-", 4)).toEqual({ reason: "it is larger than 4 bytes", tooLarge: true });
    } finally {
      stdin.mockRestore();
    }
  });
});

describe("readInput", () => {
  it("gives the same as text, or the same reason", async () => {
    expect(await readInput(written("text", "grüezi"))).toEqual({ text: "grüezi" });
    expect(await readInput(path("missing"))).toEqual({ reason: "ENOENT" });
    expect(await readInput(written("long", "12345"), 4)).toEqual({
      reason: "it is larger than 4 bytes",
      tooLarge: true,
    });
  });
});
