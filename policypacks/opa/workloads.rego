package keyholder

violations contains found(at, "container-definition-is-readable", "Unknown", node.place, node.place, message) if {
	some at, i
	node := nodes[at][i]
	hidden(node.value)
	message := "It is not known before the update, or a secret, so no rule can judge the containers."
}

violations contains found(at, "container-definition-is-readable", "Unreadable", node.place, node.place, message) if {
	some at, i
	node := nodes[at][i]
	not hidden(node.value)
	message := unreadable(documents[at], node)
}

unreadable(document, node) := "It stands there twice, in two spellings." if {
	twice(document, node.path)
} else := sprintf("It is not of the kind %s, not JSON text, or has a key twice.", [node.row.form]) if {
	not has_form(node)
}

# What a value must not say.
violations contains found(at, check.rule, check.what, id, node.place, filled(check.message, at, node)) if {
	some at, i
	node := nodes[at][i]
	check := node.row.check
	has_form(node)
	refused(check.refuse, node.value)
	id := id_of(at, node, check)
}

refused(refuse, value) if {
	refuse.kind == "true"
	value == true
}

refused(refuse, value) if {
	refuse.kind == "matching"
	regex.match(refuse.pattern, fold(value))
}

refused(refuse, value) if {
	refuse.kind == "other-than"
	not regex.match(refuse.pattern, fold(value))
}

id_of(at, node, check) := concat(":", parts) if {
	parts := array.concat(owner(at, node), said(check, node.value))
	count(parts) > 0
} else := node.place

owner(at, node) := [called(at, node.container)] if {
	node.container != ""
} else := []

said(check, value) := [trim_prefix_of_capability(value)] if {
	check.named == "capability"
	regex.match(`^[a-z_]+$`, fold(value))
} else := [value] if {
	check.named
} else := []

trim_prefix_of_capability(value) := upper(trim_prefix(fold(value), "cap_"))

# What must be there.
violations contains found(at, need.rule, need.what, id, place, filled(need.message, at, object.union(node, {"value": ""}))) if {
	some at, i, j
	node := nodes[at][i]
	has_form(node)
	need := node.row.needs[j]
	not holds(node.value, need.anyOf)
	place := concat(".", [part | some part in [node.place, need.told]; part != ""])
	id := need_id(at, node, need, place)
}

holds(value, names) if {
	some key, inside in value
	inside != null
	fold(key) in names
}

need_id(at, node, need, place) := called(at, node.container) if {
	need.what != "Unreadable"
	node.container != ""
} else := place

found(at, rule, what, about, place, message) := {
	"rule": rule,
	"subject": resources[at].subject,
	"id": sprintf("%s::%s", [what, about]),
	"field": place,
	"message": message,
}

filled(message, at, node) := replace(replace(message, "{container}", who(at, node)), "{value}", quoted(node.value))

who(at, node) := sprintf("Container %s", [quoted(called(at, node.container))]) if {
	node.container != ""
} else := "The pod"
