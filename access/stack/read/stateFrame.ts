import { inQuotes, type Problem } from "../../../model/index.ts";
import { isRecord, isTexts, type Raw } from "./isRecord.ts";
import { refuse, type Refusals } from "./stackReading.ts";

/** Versions that are understood; a version 4 names what it needs. */
const versions: readonly unknown[] = [3, 4];

/**
 * What a state of version 4 may hold that changes nothing here. Not among them: snippets, which make more than the program says, and extended
 * providers.
 *
 * @see https://github.com/pulumi/pulumi/blob/master/pkg/resource/stack/deployment.go `supportedFeatures`
 */
const features: readonly string[] = ["refreshBeforeUpdate", "views", "hooks", "taint", "replaceWith", "byteString"];

/** A state around its resources. */
export interface StateFrame {
  /** As they stand in the file. */
  readonly resources: readonly unknown[];
  /** Operations that were cut off: nobody knows what became of them. */
  readonly pending: readonly Problem[];
  readonly problems: readonly Problem[];
  /** When it was written, and by which Pulumi; empty where it does not say so. */
  readonly madeAt: string;
  readonly pulumi: string;
}

/** Reads what `pulumi stack export` puts around the resources, `{ version, deployment }`, or says why it is no state. */
export function stateFrame(raw: unknown): StateFrame | Refusals {
  const { version, deployment, features: needed = [] } = isRecord(raw) ? raw : {};
  if (!versions.includes(version))
    return refuse(
      "version",
      `It is ${inQuotes(JSON.stringify(version) ?? "")}, and 3 and 4 are understood.`,
      "Use a Pulumi of now.",
    );
  if (!isTexts(needed) || needed.some((feature) => !features.includes(feature)))
    return refuse(
      "features",
      `It needs ${inQuotes([needed].flat().join(", "))}, of which not all is understood.`,
      "Keep what needs it in another stack.",
    );
  if (!isRecord(deployment)) return refuse("deployment", "It is not the state of a stack.", anew);
  const { resources = [], manifest } = deployment;
  if (!Array.isArray(resources)) return refuse("deployment.resources", "It is no list.", anew);
  // Every state has one, also that of a stack in which nothing was made yet; resources speak for themselves.
  if (!isRecord(manifest) && resources.length === 0)
    return refuse("deployment.manifest", "It is missing, so this is only a part of a state.", anew);
  const { time, version: pulumi } = isRecord(manifest) ? manifest : {};
  return {
    resources,
    pending: pending(deployment),
    problems: damaged(deployment),
    madeAt: typeof time === "string" ? time : "",
    pulumi: typeof pulumi === "string" ? pulumi : "",
  };
}

const anew = "Make it anew with `pulumi stack export`.";

/** An update was cut off, and the engine does not know what became of it. */
function pending({ pending_operations: operations = [] }: Raw): readonly Problem[] {
  if (!Array.isArray(operations))
    return [{ path: "deployment.pending_operations", message: "It is no list.", fix: anew }];
  return operations.map((operation, at) => {
    const { type, resource } = isRecord(operation) ? operation : {};
    const urn = isRecord(resource) && typeof resource.urn === "string" ? resource.urn : "a resource without a URN";
    return {
      path: `deployment.pending_operations[${at}]`,
      message: `An update was cut off while it was ${typeof type === "string" ? type : "changing"} ${inQuotes(urn)}.`,
      fix: "Run `pulumi refresh`, which looks at what became of it, and export the state again.",
    };
  });
}

function damaged({ metadata }: Raw): readonly Problem[] {
  if (!isRecord(metadata) || metadata.integrity_error === undefined) return [];
  const message = "Pulumi has written this state with a broken order of resources.";
  return [{ path: "deployment.metadata", message, fix: "Run `pulumi state repair`, and export the state again." }];
}
