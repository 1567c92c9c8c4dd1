import type { ServiceTables } from "../serviceTable.ts";
import { analytics } from "./analytics.ts";
import { compute } from "./compute.ts";
import { containers } from "./containers.ts";
import { costs } from "./costs.ts";
import { databases } from "./databases.ts";
import { delivery } from "./delivery.ts";
import { edge } from "./edge.ts";
import { identity } from "./identity.ts";
import { messaging } from "./messaging.ts";
import { oversight } from "./oversight.ts";
import { secrets } from "./secrets.ts";
import { storage } from "./storage.ts";
import { systemsManager } from "./systemsManager.ts";
import { telemetry } from "./telemetry.ts";

/** Every table, each service in one of them. */
export const serviceTableGroups: readonly ServiceTables[] = [
  analytics,
  compute,
  containers,
  costs,
  databases,
  delivery,
  edge,
  identity,
  messaging,
  oversight,
  secrets,
  storage,
  systemsManager,
  telemetry,
];
