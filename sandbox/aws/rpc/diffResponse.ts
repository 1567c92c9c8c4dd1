import providerPb from "@pulumi/pulumi/proto/provider_pb.js";
import type { PropertyChange } from "../resources/diffInputs.ts";

const { Kind } = providerPb.PropertyDiff;
const { DiffChanges } = providerPb.DiffResponse;

const kinds = { add: Kind.ADD, update: Kind.UPDATE, delete: Kind.DELETE };
const replacing = { add: Kind.ADD_REPLACE, update: Kind.UPDATE_REPLACE, delete: Kind.DELETE_REPLACE };

export function diffResponse(changes: readonly PropertyChange[], deleteBefore: boolean): providerPb.DiffResponse {
  const replaces = unique(changes.filter((change) => change.replaces));
  const response = new providerPb.DiffResponse()
    .setChanges(changes.length > 0 ? DiffChanges.DIFF_SOME : DiffChanges.DIFF_NONE)
    .setReplacesList(replaces)
    .setDeletebeforereplace(deleteBefore && replaces.length > 0)
    .setDiffsList(unique(changes))
    .setHasdetaileddiff(true);
  for (const { path, kind, replaces } of changes) {
    const difference = new providerPb.PropertyDiff().setKind((replaces ? replacing : kinds)[kind]);
    response.getDetaileddiffMap().set(path, difference);
  }
  return response;
}

/** The names of the inputs, of which a path is a part. */
function unique(changes: readonly PropertyChange[]): string[] {
  return [...new Set(changes.map(({ path }) => topLevelName(path)))].sort();
}

export function topLevelName(path: string): string {
  return path.split(/[.[]/)[0] ?? path;
}
