package org.cauce.io.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;

/**
 * A value at the end of a branch of a ledger record.
 *
 * @param file the file without its ending
 * @param record the record
 * @param key the names that lead to the value, joined by dots; a list adds {@code []} to its name
 * @param within the objects and lists around the value, from the record inwards
 * @param value the value
 */
record LedgerLeaf(String file, JsonNode record, String key, ImmutableList<JsonNode> within, JsonNode value) {

    /** {@return the id of the record} */
    String id() {
        return record.path("id").asText();
    }

    /** {@return the value as text; where a sentence speaks of seeds or the ledger, as the catalogue says it} */
    String text() {
        String text = value.asText();
        return text.contains(" ")
                ? text.replace("seed text", "document")
                        .replace("ledger values", "values of the catalogue")
                        .replace("stored pages", "other pages")
                        .replaceAll("\\bseed(s?)\\b", "document$1")
                : text;
    }

    /** {@return the innermost object around the value} */
    JsonNode object() {
        return within.reverse().stream().filter(JsonNode::isObject).findFirst().orElse(record);
    }

    /** {@return the element of this list of the record that the value stands in; the record if it stands in none} */
    JsonNode elementOf(String list) {
        int at = within.indexOf(record.path(list));
        return at < 0 || at + 1 >= within.size() ? record : within.get(at + 1);
    }

    /** {@return the same leaf with another value, in the object around it as well} */
    LedgerLeaf changed() {
        JsonNode other = value.isNumber()
                ? new DecimalNode(value.decimalValue().add(BigDecimal.valueOf(7_777_777)))
                : new TextNode("7777-07-07" + value.asText() + "7");
        String name = key.substring(key.lastIndexOf('.') + 1);
        ObjectNode around = object().deepCopy();
        if (name.endsWith("[]")) {
            around.putArray(name.replace("[]", "")).add(other);
        } else {
            around.set(name, other);
        }
        ImmutableList<JsonNode> changed = within.stream()
                .map(node -> node.equals(object()) ? around : node)
                .collect(ImmutableList.toImmutableList());
        return new LedgerLeaf(file, record, key, changed, other);
    }

    @Override
    public String toString() {
        return file + " " + id() + " " + key + " = " + value;
    }
}
