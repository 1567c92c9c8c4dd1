import type { Value } from "../../../stack/resource.ts";
import type { ControlKind } from "../../control.ts";
import type { GitHubDirectory } from "../githubDirectory.ts";

/** How strict a value is; absent where two values cannot be compared. Never asked of an unknown or secret value. */
export type Strength = (value: Value) => number | undefined;

/** A text in the one spelling that all its spellings share. */
export type Spelling = (text: string, directory: GitHubDirectory) => string;

/**
 * How the properties of a resource become controls. A property is named by its path without the places of list elements, as in
 * `rules.pullRequest.requiredApprovingReviewCount` and `bypassActors.actorType`; what stands in no list below is told as it is.
 */
export interface SettingRules {
  /** Default `setting`. */
  readonly kind?: ControlKind;
  /** What may change without anybody gaining or losing anything. Everything below it is left out as well. */
  readonly harmless?: readonly string[];
  /** What the grants say already; only what of it is unknown or secret is told here. */
  readonly told?: readonly string[];
  /** What is never shown, whether or not the engine takes it for a secret. */
  readonly secret?: readonly string[];
  /** What GitHub or the provider takes where nothing is given, as long as the object around it is given. */
  readonly defaults?: { readonly [path: string]: Value };
  /** Lists that hold at most one element, and stand for an object. */
  readonly blocks?: readonly string[];
  /** Lists whose order counts. */
  readonly ordered?: readonly string[];
  /** Objects whose being there says something by itself. */
  readonly present?: readonly string[];
  /** The property of a list's objects by which each is known; its other properties are the value. */
  readonly identity?: { readonly [path: string]: (element: { readonly [key: string]: Value }) => string | undefined };
  /** Of a value, an object's being there, or each element of a list. */
  readonly strength?: { readonly [path: string]: Strength };
  readonly spelling?: { readonly [path: string]: Spelling };
}
