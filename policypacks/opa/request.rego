# Keyholder's rules about workloads, branches and deployments, for Open Policy Agent 1.x.
#
#   opa eval --data DIR --input request.json 'data.keyholder.violations'
#   opa eval --data DIR --input request.json --fail 'data.keyholder.passes'
#
# A request is {"resources": [{"type", "name", "properties" or "inputs"}]}, as `keyholder plan --json` prints it, or {"deployment": {...}},
# or both. What is not understood is a violation: nothing is allowed that was not shown to be good.
package keyholder

import data.keyholder_declared as declared
import data.keyholder_definitions as known

default allow := false

allow if {
	is_loaded
	count(violations) == 0
}

# The same, undefined instead of false: for `opa eval --fail`, which a false does not stop.
passes if allow

violations contains {
	"rule": "request-is-understood",
	"subject": "request",
	"id": "Data::missing",
	"message": "There is no data beside the policies. Run `npx keyholder export --opa DIR`.",
} if {
	not is_loaded
}

is_loaded if {
	is_string(declared.header.stack)
	is_object(declared.repositories)
	is_object(declared.patterns)
	is_object(declared.hidden)
	is_array(declared.registries)
	is_boolean(declared.requireLambdaCodeSigning)
	is_object(known.definitions)
	is_object(known.types)
}

violations contains fault if some fault in request_faults

# What is wrong with the request as a whole; while there is anything, nothing else of it is judged.
# A negation says nothing of what is undefined: the input is asked after by rules of their own.
request_faults contains misread("request") if not has_request

request_faults contains misread("request") if {
	has_request
	count(strange_keys) == 0
	not "resources" in object.keys(input)
	not "deployment" in object.keys(input)
}

request_faults contains misread(key) if some key in strange_keys

request_faults contains misread("resources") if {
	has_request
	count(strange_keys) == 0
	"resources" in object.keys(input)
	not is_array(input.resources)
}

has_request if is_object(input)

# Beside the two that are judged; a plan prints more.
strange_keys contains key if {
	has_request
	some key, _ in input
	not key in {"deployment", "resources"}
	not "plan" in object.keys(input)
}

misread(field) := {
	"rule": "request-is-understood",
	"subject": "request",
	"id": sprintf("Field::%s", [field]),
	"field": field,
	"message": "It is missing, unknown, or not of the form that it must have.",
}

# The resources of the request by their place in it.
resources[at] := resource if {
	count(request_faults) == 0
	some at, given in input.resources
	resource := read_resource(given)
}

violations contains misread(sprintf("resources[%d]", [at])) if {
	count(request_faults) == 0
	some at, given in input.resources
	not read_resource(given)
}

read_resource(given) := {
	"type": given.type,
	"subject": sprintf("%s %s", [kind_of(given.type), given.name]),
	"properties": properties_of(given),
} if {
	is_object(given)
	is_string(given.type)
	is_string(given.name)
	is_object(properties_of(given))
}

properties_of(given) := given.properties if not "inputs" in object.keys(given)

properties_of(given) := given.inputs if not "properties" in object.keys(given)

# `task definition` for `aws:ecs/taskDefinition:TaskDefinition`.
kind_of(type) := lower(words) if {
	parts := split(type, ":")
	together := parts[count(parts) - 1]
	words := regex.replace(regex.replace(together, `([a-z0-9])([A-Z])`, "$1 $2"), `([A-Z])([A-Z][a-z])`, "$1 $2")
}

# Is a value not known yet, or a secret? A preview marks both.
hidden(value) if value == declared.hidden.secret

hidden(value) if {
	is_string(value)
	some mark in declared.hidden.unknown
	contains(value, mark)
}

hidden(value) if {
	is_object(value)
	declared.hidden.signature in object.keys(value)
}

quoted(value) := sprintf("\"%v\"", [value])
