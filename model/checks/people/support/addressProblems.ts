import type { Problem } from "../../../problem.ts";
import { inQuotes } from "../../../inQuotes.ts";
import { pathTo } from "../../pathTo.ts";
import { namedTwice } from "./namedTwice.ts";

/** A problem if the list is empty, and one for each text that is not an e-mail address or stands there twice. */
export function addressProblems(path: readonly string[], addresses: readonly string[]): readonly Problem[] {
  if (addresses.length === 0) {
    return [{ path: pathTo(...path), message: "Nobody is told.", fix: "Name an e-mail address." }];
  }
  const wrong = [...addresses.entries()]
    .filter(([, address]) => !isAddress(address))
    .map(([at, address]) => ({
      path: pathTo(...path, at),
      message: `${inQuotes(address)} is not an e-mail address.`,
      fix: 'Write it plainly, for example "alarms@lantern.example".',
    }));
  return [...wrong, ...namedTwice(path, addresses)];
}

/** The plain form that mail systems take; quoted local parts and comments are left out on purpose. */
function isAddress(text: string): boolean {
  const [local = "", domain = "", ...rest] = text.split("@");
  return (
    text.length <= 254 &&
    rest.length === 0 &&
    /^[\w!#$%&'*+/=?^`{|}~.-]{1,64}$/.test(local) &&
    /^[A-Za-z0-9-]{1,63}(\.[A-Za-z0-9-]{1,63})+$/.test(domain)
  );
}
