package keyholder

import data.keyholder_declared as declared

# Resources that say which branch or tag may deploy to an environment on GitHub.
policy_type := "github:index/repositoryEnvironmentDeploymentPolicy:RepositoryEnvironmentDeploymentPolicy"

older_policy_type := "github:index/repositoryDeploymentBranchPolicy:RepositoryDeploymentBranchPolicy"

environment_type := "github:index/repositoryEnvironment:RepositoryEnvironment"

sources contains {"at": at, "kind": kind, "field": field, "pattern": pattern} if {
	some at, resource in resources
	some [type, kind, field] in [
		[policy_type, "branch", "branchPattern"],
		[policy_type, "tag", "tagPattern"],
		[older_policy_type, "branch", "name"],
	]
	resource.type == type
	pattern := resource.properties[field]
	pattern != null
	not hidden(pattern)
}

violations contains found(source.at, "deployment-comes-from-a-protected-ref", word(source), as_text(source.pattern), source.field, message) if {
	some source in sources
	repository := object.get(resources[source.at].properties, "repository", null)
	not hidden(repository)
	not covered(repository, source)
	message := sprintf("No ruleset of the plan protects the %s %s.", [source.kind, quoted(source.pattern)])
}

covered(repository, source) if {
	is_string(source.pattern)
	some name in protected_names(repository, source.kind)
	fits(source.pattern, name)
}

protected_names(repository, "branch") := protected(repository).branches

protected_names(repository, "tag") := object.keys(protected(repository).tags)

protected(repository) := declared.repositories[full_name(repository)].protected

# GitHub compares names of repositories without regard to letter case.
full_name(repository) := lower(repository) if {
	is_string(repository)
	startswith(lower(repository), sprintf("%s/", [lower(declared.organisation.github)]))
} else := sprintf("%s/%s", [lower(declared.organisation.github), lower(repository)]) if {
	is_string(repository)
}

fits(pattern, name) if pattern == name

# A single star at the end stands for any text without a slash.
fits(pattern, name) if {
	endswith(name, "*")
	fixed := substring(name, 0, count(name) - 1)
	not regex.match(`[*?\[\]]`, fixed)
	startswith(pattern, fixed)
	not contains(substring(pattern, count(fixed), -1), "/")
}

violations contains found(source.at, "deployment-source-is-narrow", word(source), as_text(source.pattern), source.field, message) if {
	some source in sources
	not narrow(source)
	message := sprintf("%s may match more than one branch, or tags of any name.", [quoted(source.pattern)])
}

narrow(source) if {
	source.kind == "branch"
	is_string(source.pattern)
	regex.match(`^[^*?\[\]{}\\]+$`, source.pattern)
}

narrow(source) if {
	source.kind == "tag"
	is_string(source.pattern)
	regex.match(`^\w[^?\[\]{}\\]*$`, source.pattern)
	not contains(source.pattern, "**")
}

violations contains found(at, "environment-names-its-branches", "Field", place, place, message) if {
	some at, resource in resources
	resource.type == environment_type
	policy := object.get(resource.properties, "deploymentBranchPolicy", null)
	not hidden(policy)
	some field, wanted in {"customBranchPolicies": true, "protectedBranches": false}
	not is_as_wanted(policy, field, wanted)
	place := sprintf("deploymentBranchPolicy.%s", [field])
	message := sprintf("It is not \"%v\", so branches that nobody named may deploy.", [wanted])
}

is_as_wanted(policy, field, wanted) if {
	is_object(policy)
	policy[field] == wanted
}

is_as_wanted(policy, field, _) if {
	is_object(policy)
	hidden(policy[field])
}

# What cannot be seen cannot be found good.
violations contains found(at, "value-is-known", "Unknown", property, place_of(array.concat([property], path)), message) if {
	some at, resource in resources
	resource.type in {policy_type, older_policy_type, environment_type}
	some property in {"branchPattern", "deploymentBranchPolicy", "name", "repository", "tagPattern"}
	walk(resource.properties[property], [path, value])
	hidden(value)
	message := "It cannot be verified."
}

word(source) := {"branch": "Branch", "tag": "Tag"}[source.kind]

as_text(value) := value if {
	is_string(value)
} else := json.marshal(value)
