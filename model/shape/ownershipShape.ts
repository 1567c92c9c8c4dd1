import type { Ownership } from "../ownership.ts";
import {
  accessReviewShape,
  areasShape,
  botShape,
  dutyShape,
  emergencyShape,
  exceptionPathShape,
  exceptionShape,
  incidentsShape,
  organisationDutyShape,
  personShape,
  pipelineShape,
  recurringDutiesShape,
  responsibilitiesShape,
} from "./peopleShapes.ts";
import { accountShape, environmentShape, organisationShape, repositoryShape, serviceShape } from "./serviceShapes.ts";
import { checked, object, optional, record } from "./shape.ts";

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
  home: checked(),
  pipeline: pipelineShape,
  services: record(serviceShape),
  responsibilities: responsibilitiesShape,
  exceptionPath: exceptionPathShape,
  exceptions: record(exceptionShape),
  reviews: optional(record(accessReviewShape)),
  emergency: emergencyShape,
  audit: dutyShape,
});
