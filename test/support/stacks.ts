import type { Ownership } from "../../model/index.ts";
import { ownership as harbor } from "../../stacks/harbor/ownership.ts";
import { ownership as lantern } from "../../stacks/lantern/ownership.ts";

/** The stacks that ship with the project, by name, for `describe.each`. */
export const stacks: readonly (readonly [name: string, ownership: Ownership])[] = [
  ["lantern", lantern],
  ["harbor", harbor],
];
