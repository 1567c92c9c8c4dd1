import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";

/** Input as text, or why it could not be read. */
export type Input = { readonly text: string } | { readonly reason: string; readonly tooLarge?: true };

/** Input as bytes, or why it could not be read. */
export type InputBytes = { readonly bytes: Buffer } | { readonly reason: string; readonly tooLarge?: true };

/**
 * A file, or the standard input for `-`, waiting for whoever writes it. Stops reading as soon as it is larger than `mostBytes`.
 */
export async function readInput(file: string, mostBytes = 64 * 1024 * 1024): Promise<Input> {
  const input = await readBytes(file, mostBytes);
  return "reason" in input ? input : { text: input.bytes.toString("utf8") };
}

/** The same as bytes. */
export async function readBytes(file: string, mostBytes: number): Promise<InputBytes> {
  // A file whose size is known is read in one piece, which takes half the memory.
  const size = file === "-" ? undefined : (await stat(file).catch(() => undefined))?.size;
  if (size !== undefined && size > mostBytes) return { reason: `it is larger than ${mostBytes} bytes`, tooLarge: true };
  return size !== undefined && size > chunkBytes ? readWhole(file) : readChunks(file, mostBytes);
}

async function readWhole(file: string): Promise<InputBytes> {
  try {
    return { bytes: await readFile(file) };
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

async function readChunks(file: string, mostBytes: number): Promise<InputBytes> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of file === "-" ? process.stdin : createReadStream(file, { highWaterMark: chunkBytes })) {
      const buffer: Buffer = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk);
      bytes += buffer.length;
      if (bytes > mostBytes) return { reason: `it is larger than ${mostBytes} bytes`, tooLarge: true };
      chunks.push(buffer);
    }
  } catch (error) {
    return { reason: reasonOf(error) };
  }
  return { bytes: Buffer.concat(chunks) };
}

function reasonOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : String(error);
}

const chunkBytes = 4 * 1024 * 1024;
