import { createReadStream } from "node:fs";

/** Input as text, or why it could not be read. */
export type Input = { readonly text: string } | { readonly reason: string; readonly tooLarge?: true };

/**
 * A file, or the standard input for `-`, waiting for whoever writes it. Stops reading as soon as it is larger than `mostBytes`.
 */
export async function readInput(file: string, mostBytes = 64 * 1024 * 1024): Promise<Input> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of file === "-" ? process.stdin : createReadStream(file)) {
      const buffer = Buffer.from(chunk);
      bytes += buffer.length;
      if (bytes > mostBytes) return { reason: `it is larger than ${mostBytes} bytes`, tooLarge: true };
      chunks.push(buffer);
    }
  } catch (error) {
    return {
      reason: typeof error === "object" && error !== null && "code" in error ? String(error.code) : String(error),
    };
  }
  return { text: Buffer.concat(chunks).toString("utf8") };
}
