import { createHash, randomBytes } from "node:crypto";
import type providerPb from "@pulumi/pulumi/proto/provider_pb.js";

/** A name for a resource that names none: its own in the program, and seven digits out of the engine's seed. */
export function autoName(request: providerPb.CheckRequest): string {
  const seed = request.getRandomseed_asU8();
  const random = seed.length > 0 ? createHash("sha256").update(seed).digest() : randomBytes(4);
  return `${request.getUrn().split("::").at(-1)}-${random.toString("hex").slice(0, 7)}`;
}
