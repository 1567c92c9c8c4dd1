import type { Wanted } from "./teamMembers.ts";

/** Both who answer for something, with that as the reason: `of` is for example `deploy of shop`. */
export function ownerAndBackup(
  { owner, backup }: { readonly owner: string; readonly backup: string },
  of: string,
): readonly Wanted[] {
  return [
    { id: owner, because: `owner of ${of}` },
    { id: backup, because: `backup of ${of}` },
  ];
}
