import { filePath, isCodeowners } from "./support/filePath.ts";
import { githubType } from "./support/githubType.ts";
import { repositoryOf } from "./support/repositoryOf.ts";
import { isHidden, shown, textAt, valueAt } from "../../../../access/stack/values/valueAt.ts";
import { inQuotes } from "../../../../model/index.ts";
import type { StackResource } from "../../../../access/stack/resource.ts";
import type { Finding, ResourceRule, RuleContext } from "../../rule.ts";

export const repositoryCodeownersIsGenerated: ResourceRule = {
  name: "repository-codeowners-is-generated",
  description:
    "A CODEOWNERS file that a stack writes is the generated one, in the place and on the branch of the plan.",
  why: "CODEOWNERS says who must approve what. Another text gives paths to other people; another place loses against the first one that GitHub finds, or wins over it.",
  fix: "Write the file of the plan, as `npx keyholder codeowners` prints it.",
  sources: [
    "https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners",
  ],
  exceptable: true,
  enforcement: "mandatory",
  scope: "resource",
  types: [githubType("repositoryFile")],
  check: (resource, context) => {
    const path = filePath(resource.properties);
    return path !== undefined && isCodeowners(path) ? judge(resource, path, context) : [];
  },
};

function judge({ properties }: StackResource, path: string, context: RuleContext): readonly Finding[] {
  const repository = valueAt(properties, "repository");
  if (isHidden(repository)) return [];
  const { planned } = repositoryOf(repository, context);
  const file = context.plan.codeowners.find((candidate) => candidate.repository === planned?.key);
  if (!planned || !file) {
    const whose = textAt(properties, "repository") ?? "";
    return [
      { id: "Field::repository", field: "repository", message: `No CODEOWNERS file of ${inQuotes(whose)} is planned.` },
    ];
  }
  if (path !== file.path)
    return [{ id: `File::${path}`, field: "file", message: `${inQuotes(path)} is not ${inQuotes(file.path)}.` }];
  const branch = valueAt(properties, "branch") ?? planned.defaultBranch;
  const content = valueAt(properties, "content");
  return [
    ...(isHidden(content) || content === file.text
      ? []
      : [{ id: "Field::content", field: "content", message: "It is not the text that the plan has." }]),
    ...(isHidden(branch) || branch === planned.defaultBranch
      ? []
      : [
          {
            id: "Field::branch",
            field: "branch",
            message: `${shown(branch)} is not ${inQuotes(planned.defaultBranch)}, the default branch.`,
          },
        ]),
  ];
}
