import type { StackResource } from "../stack/resource.ts";
import type { Control } from "./control.ts";
import type { Directory } from "./directory.ts";
import type { Grant } from "./grant.ts";

/** A stack, or the part of it that is looked at, as readers see it. */
export interface StackView {
  readonly directory: Directory;
  /** Resources of a type token, in the order of the stack. */
  readonly ofType: (type: string) => readonly StackResource[];
}

/**
 * How the resources of some types are told. Its grants and controls together say everything of a resource that decides access; what it leaves out
 * (a description, a tag that no condition reads) may change without anybody gaining or losing anything.
 *
 * Never throws, whatever stands in a property: what cannot be read becomes a control whose value is not visible, or the raw value as it stands.
 */
export interface TypeReader {
  /** Type tokens, for example `aws:iam/role:Role`. */
  readonly types: readonly string[];
  /** What it gives to whom, taken together with what else the view holds of it. */
  readonly grants?: (resource: StackResource, view: StackView) => readonly Grant[];
  readonly controls: (resource: StackResource, view: StackView) => readonly Control[];
  /**
   * What must be read together: resources that share a link belong to the same role, team or repository. When one of them changes, all of them
   * are read, on both sides. For example `role main/storefront-production-deploy`, `team storefront-deploy`.
   */
  readonly links: (resource: StackResource, view: StackView) => readonly string[];
}
