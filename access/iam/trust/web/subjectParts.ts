import type { Glob } from "../../sets/glob.ts";
import { beginningOf, endOf, shownText } from "../doors/keyValues.ts";
import type { IssuerKind } from "./issuer.ts";

/** Which parts of the identity in a token a pattern of its subject pins. */
export interface SubjectParts {
  /** The organisation, group or namespace that the token belongs to. */
  readonly owner: boolean;
  /** The repository, project or service account. */
  readonly project: boolean;
  /** Where in it: branch, tag, environment; true where the issuer's subject has no such part. */
  readonly context: boolean;
}

interface Form {
  /** What the text before the first wildcard has to match to pin the part. */
  readonly owner: RegExp;
  readonly project: RegExp;
  readonly context: RegExp;
}

const everything = /^/;
const nothing = /(?!)/;

/** For each issuer, how a subject begins that pins each part. */
const forms: { readonly [kind in IssuerKind]?: Form } = {
  github: {
    owner:
      /^repo:[^/]+\/|(^|:)(repository_owner|repository_owner_id|repository_id|enterprise|enterprise_id):[^:]+:|(^|:)(repo|repository|job_workflow_ref|workflow_ref):[^/:]+\//,
    project:
      /^repo:[^/]+\/[^/:]+:|(^|:)repository_id:[^:]+:|(^|:)(repo|repository):[^/:]+\/[^/:]+:|(^|:)(job_workflow_ref|workflow_ref):[^/:]+\/[^@:]+@/,
    context: nothing,
  },
  gitlab: {
    owner: /^project_path:[^/]+\//,
    project: /^project_path:[^:]+:/,
    context: nothing,
  },
  // A workspace is the only one of its name in an organisation, whatever its project.
  terraform: {
    owner: /^organization:[^:*]+:/,
    project: /^organization:[^:*]+:project:([^:*]+:|[^:]*:workspace:[^:*]+:)/,
    context: /^organization:[^:*]+:project:[^:]*:workspace:[^:*]+:/,
  },
  circleci: { owner: /^org\/[^/]+\//, project: /^org\/[^/]+\/project\/[^/]+\//, context: everything },
  buildkite: {
    owner: /^organization:[^:]+:/,
    project: /^organization:[^:]+:pipeline:[^:]+:/,
    context: /^organization:[^:]+:pipeline:[^:]+:ref:refs\/[^*?]+:/,
  },
  bitbucket: { owner: everything, project: /^\{[^}]+\}:/, context: everything },
  eks: {
    owner: /^system:serviceaccount:[^:]+:/,
    project: nothing,
    context: everything,
  },
};

/** Which parts a pattern pins. A text without wildcards pins all of them where it names an identity at all. */
export function subjectParts(kind: IssuerKind, glob: Glob): SubjectParts {
  const form = forms[kind];
  if (glob.literal !== undefined) {
    const anonymous = kind === "github" && !identity.test(glob.literal);
    return { owner: !anonymous, project: !anonymous, context: true };
  }
  const beginning = kind === "terraform" ? shownText(glob) : beginningOf(glob);
  if (form === undefined) return { owner: beginning !== "", project: beginning !== "", context: true };
  return {
    owner: form.owner.test(beginning),
    project: form.project.test(beginning),
    context: form.context.test(beginning) || (kind === "github" && exactContext.test(endOf(glob))),
  };
}

/** Every customised subject that names whose repository it is; without that, everybody's workflow can have the same subject. */
const identity =
  /(^|:)(repo|repository|repository_id|repository_owner|repository_owner_id|job_workflow_ref|workflow_ref|enterprise|enterprise_id):[^:]/;

const exactContext = /:(environment:[^:]+|ref:refs\/[^:]+|pull_request)$/;
