import type { Properties } from "../../stack/resource.ts";
import { isRecord } from "../../stack/values/valueAt.ts";
import type { Draft } from "./draft.ts";
import { settingDrafts } from "./settings.ts";

/** Tags that give reasons to people and that no condition of ours reads; owner and backup become the reason of a grant. */
const reasons: readonly string[] = ["keyholder:backup", "keyholder:owner", "keyholder:reviewed-on"];

/**
 * Tags of somebody who acts: any policy, also outside of the stack, may read them as `aws:PrincipalTag`, so each is said, but those that only give
 * reasons.
 */
export function principalTagDrafts({ tags }: Properties): readonly Draft[] {
  return tags === undefined ? [] : settingDrafts({ tags: isRecord(tags) ? without(tags, isReason) : tags });
}

/** Tags of anything else: only those of Keyholder, which its own conditions may read. The others often carry a date or a commit, and give nobody anything. */
export function resourceTagDrafts({ tags }: Properties): readonly Draft[] {
  if (tags === undefined) return [];
  return settingDrafts({ tags: isRecord(tags) ? without(tags, (key) => !isKeyholders(key) || isReason(key)) : tags });
}

function without(tags: Properties, leaveOut: (key: string) => boolean): Properties {
  return Object.fromEntries(Object.entries(tags).filter(([key]) => !leaveOut(key)));
}

function isReason(key: string): boolean {
  return reasons.includes(key);
}

function isKeyholders(key: string): boolean {
  return key.startsWith("keyholder:");
}
