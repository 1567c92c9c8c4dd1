import { guardedPathIsWellFormed } from "../../../../model/checks/services/guardedPathIsWellFormed.ts";
import { describeCheck } from "../../../support/checkCases.ts";

const activity = {
  name: "Policy-as-code authoring",
  raci: { developers: "I", security: "R/A", platform: "R", compliance: "C", leadership: "I" },
} as const;

describeCheck(guardedPathIsWellFormed, {
  passes: [
    {
      it: "accepts files, wildcards in a name and any depth",
      change: (ownership) => {
        ownership.services.shop.duties.deploy.paths = ["/Dockerfile", "/infra/*.tf", "/src/**/deploy/", "/größe/"];
      },
    },
  ],
  fails: [
    {
      it: "refuses a path that starts nowhere",
      spoil: (ownership) => {
        ownership.services.shop.duties.deploy.paths = ["infra/"];
      },
      problems: [
        'services.shop.duties.deploy.paths[0]: "infra/" does not start at a directory. Start with a slash, for example "/infra/".',
      ],
    },
    {
      it: "refuses what CODEOWNERS reads otherwise",
      spoil: (ownership) => {
        ownership.services.shop.duties.deploy.paths = ["/!infra/", "/[ab]/", "/a#b", "/a\\b"];
      },
      problems: [
        'services.shop.duties.deploy.paths[0]: "/!infra/" has a character that CODEOWNERS does not take: one of "!", "#", "[", "]" and "\\". Name the directory above it instead.',
        'services.shop.duties.deploy.paths[1]: "/[ab]/" has a character that CODEOWNERS does not take: one of "!", "#", "[", "]" and "\\". Name the directory above it instead.',
        'services.shop.duties.deploy.paths[2]: "/a#b" has a character that CODEOWNERS does not take: one of "!", "#", "[", "]" and "\\". Name the directory above it instead.',
        'services.shop.duties.deploy.paths[3]: "/a\\b" has a character that CODEOWNERS does not take: one of "!", "#", "[", "]" and "\\". Name the directory above it instead.',
      ],
    },
    {
      it: "refuses blanks and line breaks",
      spoil: (ownership) => {
        ownership.services.shop.duties.deploy.paths = ["/my infra/", "/a\n* @evil", "/a\u202eb"];
      },
      problems: [
        'services.shop.duties.deploy.paths[0]: "/my infra/" has a blank or a character that does not show. Name the directory above it instead.',
        'services.shop.duties.deploy.paths[1]: "/a\\u{a}* @evil" has a blank or a character that does not show. Name the directory above it instead.',
        'services.shop.duties.deploy.paths[2]: "/a\\u{202e}b" has a blank or a character that does not show. Name the directory above it instead.',
      ],
    },
    {
      it: "refuses a way upwards",
      spoil: (ownership) => {
        ownership.services.shop.duties.deploy.paths = ["/../shop/", "/a//b"];
      },
      problems: [
        'services.shop.duties.deploy.paths[0]: "/../shop/" is not a plain path. Write it without "//", "." and "..".',
        'services.shop.duties.deploy.paths[1]: "/a//b" is not a plain path. Write it without "//", "." and "..".',
      ],
    },
    {
      it: "refuses everything",
      spoil: (ownership) => {
        ownership.services.shop.duties.deploy.paths = ["/", "/*", "/**"];
      },
      problems: [
        'services.shop.duties.deploy.paths[0]: "/" is everything, which belongs to the team of the service already. Name what is guarded, for example "/infra/".',
        'services.shop.duties.deploy.paths[1]: "/*" is everything, which belongs to the team of the service already. Name what is guarded, for example "/infra/".',
        'services.shop.duties.deploy.paths[2]: "/**" is everything, which belongs to the team of the service already. Name what is guarded, for example "/infra/".',
      ],
    },
    {
      it: "refuses three asterisks",
      spoil: (ownership) => {
        ownership.services.shop.duties.deploy.paths = ["/a/***/b"];
      },
      problems: [
        'services.shop.duties.deploy.paths[0]: "/a/***/b" is not a pattern that CODEOWNERS knows. Write "*" for one name or "**" for any depth.',
      ],
    },
    {
      it: "looks at the paths of an activity",
      spoil: (ownership) => {
        ownership.responsibilities.activities.push({ ...activity, effect: { kind: "owns-paths", paths: ["*"] } });
      },
      problems: [
        'responsibilities.activities[2].effect.paths[0]: "*" does not start at a directory. Start with a slash, for example "/infra/".',
      ],
    },
  ],
});
