import { teamRefOf } from "../teams/refs.ts";
import type { Spelling } from "./settingRules.ts";

const lower: Spelling = (text) => text.toLowerCase();

export const repositoryByName: Spelling = (text, directory) => directory.repository(text);

export const repositoryById: Spelling = (text, directory) =>
  /^\d{1,15}$/.test(text) ? directory.repositoryWithId(Number(text)) : text;

/** How properties are spelled that many resources share. */
export const commonSpelling: { readonly [path: string]: Spelling } = {
  repository: repositoryByName,
  selectedRepositories: repositoryByName,
  selectedRepositoryIds: repositoryById,
  repositoryId: repositoryById,
  username: lower,
  login: lower,
  adminLogins: lower,
  teamSlug: teamRefOf,
  teamId: teamRefOf,
  parentTeamId: teamRefOf,
};
