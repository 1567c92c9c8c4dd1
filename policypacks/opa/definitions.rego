package keyholder

import data.keyholder_definitions as known

# The definition of each workload, with what stands there as JSON text opened.
documents[at] := document if {
	some at, resource in resources
	table := table_of(resource.type)
	document := {key: value |
		some key, raw in resource.properties
		value := opened(table, key, raw)
	}
}

table_of(type) := known.definitions[known.types[type]]

opened(table, key, raw) := json.unmarshal(raw) if {
	fold(key) in table.json
	is_string(raw)
	not hidden(raw)
	json.is_valid(raw)
	json.unmarshal(raw) != null
	keys_in_text(raw) == keys_in_value(json.unmarshal(raw))
} else := raw

# A key that an object has twice is there twice in the text and once in the value.
keys_in_text(text) := count([match |
	some match in regex.find_all_string_submatch_n(`(?s)"(?:[^"\\]|\\.)*"[ \t\n\r]*(:?)`, text, -1)
	match[1] == ":"
])

keys_in_value(value) := count([path |
	walk(value, [path, _])
	count(path) > 0
	is_string(path[count(path) - 1])
])

# The AWS provider fits keys to fields without regard to letter case, as Go does.
fold(key) := lower(strings.replace_n({"ſ": "s", "\u212a": "k", "İ": "?", ".": "?", "*": "?"}, key))

# Every value of a definition that some rule reads. Null counts as absent.
nodes[at] := found if {
	some at, document in documents
	table := table_of(resources[at].type)
	found := [node |
		walk(document, [path, value])
		row := table.rows[folded(path)]
		not absent(path, value)
		node := {
			"path": path,
			"place": place_of(path),
			"row": row,
			"value": value,
			"container": container_of(table, path),
		}
	]
}

absent(path, value) if {
	value == null
	is_string(path[count(path) - 1])
}

folded(path) := concat(".", [segment(part) | some part in path])

segment(part) := "*" if is_number(part)

segment(part) := fold(part) if is_string(part)

# `containerDefinitions[0].image`
place_of(path) := trim_prefix(concat("", [piece(part) | some part in path]), ".")

piece(part) := sprintf("[%d]", [part]) if is_number(part)

piece(part) := sprintf(".%s", [part]) if is_string(part)

# Place of the container that a value is in; empty where it is in none.
container_of(table, path) := place_of(prefix) if {
	some length in numbers.range(1, count(path))
	prefix := array.slice(path, 0, length)
	table.rows[folded(prefix)].container
} else := ""

has_form(node) if {
	node.row.form == "object"
	is_object(node.value)
	not hidden(node.value)
}

has_form(node) if {
	node.row.form == "list"
	is_array(node.value)
}

has_form(node) if {
	node.row.form == "text"
	is_string(node.value)
	not hidden(node.value)
}

has_form(node) if {
	node.row.form == "boolean"
	is_boolean(node.value)
}

# Does another key of the same object mean the same field?
twice(document, path) if {
	key := path[count(path) - 1]
	is_string(key)
	parent := object.get(document, array.slice(path, 0, count(path) - 1), {})
	count([other | some other, _ in parent; fold(other) == fold(key)]) > 1
}

# What findings call a container: its name where no other of the definition has it, else its place.
called(at, container) := name if {
	[name] = names_of(at, container)
	count([other | some node in named(at); node.value == name; other := node.container]) == 1
} else := container

names_of(at, container) := [node.value | some node in named(at); node.container == container]

named(at) := [node |
	some node in nodes[at]
	node.row.role == "name"
	node.container != ""
	has_form(node)
	regex.match(`^[A-Za-z0-9][A-Za-z0-9_.-]{0,254}$`, node.value)
]
