import type { TypeReader } from "../../typeReader.ts";
import { settingReader } from "../settings/settingReader.ts";

/** Keys of the account whose token the provider has, and invitations that it accepts. */
export const userKeys: TypeReader = settingReader(["userSshKey", "userGpgKey", "userInvitationAccepter"], {
  // What a key is called, and whether an invitation may be missing.
  harmless: ["etag", "title", "allowEmptyId"],
  spelling: { key: (text) => text.trim().split(/\s+/).slice(0, 2).join(" ") },
});
