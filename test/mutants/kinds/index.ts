import type { HandWrittenKind, MutantKind } from "../mutant.ts";
import { handWrittenKinds } from "../handWritten/index.ts";
import { accountKinds } from "./aws/account.ts";
import { alarmKinds } from "./aws/alarms.ts";
import { roleKinds } from "./aws/roles.ts";
import { actionKinds } from "./documents/actions.ts";
import { conditionKinds } from "./documents/conditions.ts";
import { principalKinds } from "./documents/principals.ts";
import { resourceKinds } from "./documents/resources.ts";
import { tokenKinds } from "./documents/tokens.ts";
import { writingKinds } from "./documents/writing.ts";
import { borrowedKinds } from "./generic/borrowed.ts";
import { listKinds } from "./generic/lists.ts";
import { presenceKinds } from "./generic/presence.ts";
import { textKinds } from "./generic/texts.ts";
import { valueKinds } from "./generic/values.ts";
import { peopleKinds } from "./github/people.ts";
import { protectionKinds } from "./github/protection.ts";
import { harmlessDocumentKinds } from "./harmless/documents.ts";
import { harmlessInputKinds } from "./harmless/inputs.ts";
import { optionKinds } from "./stack/options.ts";
import { placeKinds } from "./stack/places.ts";
import { providerKinds } from "./stack/providers.ts";

/** Every kind of mutant. */
export const kinds: readonly (MutantKind | HandWrittenKind)[] = [
  ...presenceKinds,
  ...textKinds,
  ...valueKinds,
  ...listKinds,
  ...borrowedKinds,
  ...actionKinds,
  ...resourceKinds,
  ...conditionKinds,
  ...principalKinds,
  ...tokenKinds,
  ...writingKinds,
  ...roleKinds,
  ...accountKinds,
  ...alarmKinds,
  ...peopleKinds,
  ...protectionKinds,
  ...providerKinds,
  ...optionKinds,
  ...placeKinds,
  ...handWrittenKinds,
  ...harmlessDocumentKinds,
  ...harmlessInputKinds,
];
