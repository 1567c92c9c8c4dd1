package keyholder

import data.keyholder_declared as declared

# May this ref deploy to this environment, and these images? Set where the request asks it and is understood.
deployment := input.deployment if {
	count(request_faults) == 0
	is_object(input.deployment)
	count(misread_fields(input.deployment)) == 0
}

deployment_violation(rule, id, field, message) := {
	"rule": rule,
	"subject": deployment_subject,
	"id": id,
	"field": field,
	"message": message,
}

deployment_subject := sprintf("deployment %s %s", [input.deployment.repository, input.deployment.environment]) if {
	is_string(input.deployment.repository)
	is_string(input.deployment.environment)
} else := "deployment"

violations contains misread_deployment("deployment") if {
	count(request_faults) == 0
	"deployment" in object.keys(input)
	not is_object(input.deployment)
}

violations contains misread_deployment(sprintf("deployment.%s", [field])) if {
	count(request_faults) == 0
	is_object(input.deployment)
	some field in misread_fields(input.deployment)
}

misread_deployment(field) := object.union(misread(field), {"subject": deployment_subject})

deployment_fields := {"repository", "ref", "environment", "commit", "images"}

misread_fields(request) := (object.keys(request) - deployment_fields) | {field |
	some field in deployment_fields
	not well_formed(request, field)
}

well_formed(request, "repository") if {
	is_string(request.repository)
	regex.match(`^[A-Za-z0-9._-]+/[A-Za-z0-9._-]+$`, request.repository)
}

well_formed(request, "ref") if is_nonempty(request.ref)

well_formed(request, "environment") if is_nonempty(request.environment)

well_formed(request, "commit") if not "commit" in object.keys(request)

well_formed(request, "commit") if {
	is_string(request.commit)
	regex.match(`^([0-9a-f]{40}|[0-9a-f]{64})$`, request.commit)
}

well_formed(request, "images") if not "images" in object.keys(request)

well_formed(request, "images") if {
	is_array(request.images)
	every image in request.images {
		is_nonempty(image)
	}
}

is_nonempty(value) if {
	is_string(value)
	value != ""
}

protected_ref_rule := "deployment-comes-from-a-protected-ref"

violations contains deployment_violation(protected_ref_rule, id, "repository", message) if {
	not declared.repositories[lower(deployment.repository)]
	id := sprintf("Repository::%s", [deployment.repository])
	message := sprintf("%s is not a repository of this stack.", [quoted(deployment.repository)])
}

violations contains deployment_violation(protected_ref_rule, id, "environment", message) if {
	repository := declared.repositories[lower(deployment.repository)]
	not repository.environments[deployment.environment]
	id := sprintf("Environment::%s", [deployment.environment])
	message := sprintf("%s is not an environment of %s.", [quoted(deployment.environment), quoted(deployment.repository)])
}

violations contains deployment_violation(protected_ref_rule, id, "ref", message) if {
	taken := declared.repositories[lower(deployment.repository)].environments[deployment.environment]
	not includes(taken, deployment.ref)
	id := sprintf("Ref::%s", [deployment.ref])
	message := sprintf("%s is not a ref that %s takes.", [quoted(deployment.ref), quoted(deployment.environment)])
}

violations contains deployment_violation(protected_ref_rule, id, "ref", message) if {
	repository := declared.repositories[lower(deployment.repository)]
	repository.environments[deployment.environment]
	not includes(repository.protected, deployment.ref)
	id := sprintf("Unprotected::%s", [deployment.ref])
	message := sprintf("No ruleset protects %s.", [quoted(deployment.ref)])
}

includes(refs, ref) if {
	startswith(ref, "refs/heads/")
	trim_prefix(ref, "refs/heads/") in refs.branches
}

includes(refs, ref) if {
	startswith(ref, "refs/tags/")
	some expression in refs.tags
	regex.match(expression, trim_prefix(ref, "refs/tags/"))
}

violations contains deployment_violation("image-is-pinned-by-digest", id, field, without_digest(image)) if {
	some at, image in deployment.images
	not pinned(image)
	id := sprintf("Image::%s", [image])
	field := sprintf("images[%d]", [at])
}

violations contains deployment_violation("image-comes-from-the-organisation", id, field, from_elsewhere(image)) if {
	some at, image in deployment.images
	not of_the_organisation(image)
	id := sprintf("Image::%s", [image])
	field := sprintf("images[%d]", [at])
}
