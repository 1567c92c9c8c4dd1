import type { Ownership } from "../ownership.ts";
import {
  areasShape,
  botShape,
  dutyShape,
  emergencyShape,
  exceptionPathShape,
  exceptionShape,
  incidentsShape,
  organisationDutyShape,
  personShape,
  recurringDutiesShape,
  responsibilitiesShape,
} from "./peopleShapes.ts";
import { accountShape, environmentShape, organisationShape, repositoryShape, serviceShape } from "./serviceShapes.ts";
import { object, optional, record, text } from "./shape.ts";

/** The shape of a declaration, field for field that of the type. */
export const ownershipShape = object<Ownership>({
  organisation: organisationShape,
  people: record(personShape),
  bots: optional(record(botShape)),
  areas: areasShape,
  duties: recurringDutiesShape,
  furtherDuties: optional(record(organisationDutyShape)),
  incidents: incidentsShape,
  accounts: record(accountShape),
  environments: record(environmentShape),
  repositories: record(repositoryShape),
  home: optional(text),
  services: record(serviceShape),
  responsibilities: responsibilitiesShape,
  exceptionPath: exceptionPathShape,
  exceptions: record(exceptionShape),
  emergency: emergencyShape,
  audit: dutyShape,
});
