package org.cauce.examples.facts;

import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.cauce.model.flow.Amount;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.indicator.Observation;
import org.cauce.model.initiative.Benefit;
import org.cauce.model.initiative.Terms;
import org.cauce.model.policy.Claim;
import org.cauce.model.quantity.Bound;
import org.cauce.model.quantity.Quantity;
import org.cauce.model.quantity.Unit;

/** Quantities and amounts of money as facts give them: value, unit, currency, bound, printed. */
final class Quantities {
    /** The number is shown as value; how it was printed, the printed text says. */
    private static final ImmutableSet<String> NOT_SHOWN = ImmutableSet.of("number", "magnitude", "decimals");

    private Quantities() {}

    /** Returns the one quantity that a record states; empty if it states none, or several. */
    static Optional<Quantity> of(Object says) {
        if (says instanceof FundingFlow flow) {
            return flow.quantity();
        }
        if (says instanceof Observation observation) {
            return observation.quantity();
        }
        if (says instanceof Claim claim) {
            return claim.count();
        }
        return says instanceof Terms terms
                ? onlyBenefit(terms).flatMap(Quantities::stated).map(Amount.Stated::quantity)
                : Optional.empty();
    }

    /** Returns the one benefit whose amount the terms state; empty if there is none, or several. */
    static Optional<Benefit> onlyBenefit(Terms terms) {
        List<Benefit> stated = terms.benefits().stream()
                .filter(benefit -> stated(benefit).isPresent())
                .toList();
        return stated.size() == 1 ? Optional.of(stated.get(0)) : Optional.empty();
    }

    private static Optional<Amount.Stated> stated(Benefit benefit) {
        return benefit.amount().filter(Amount.Stated.class::isInstance).map(Amount.Stated.class::cast);
    }

    static void tell(Quantity quantity, Properties fact) {
        quantity.number().ifPresent(number -> fact.put("value", DecimalNode.valueOf(number)));
        fact.put("unit", quantity.unit());
        if (quantity.unit().isMoney()) {
            fact.put("currency", quantity.unit());
        }
        fact.put("bound", quantity.bound());
        if (quantity.bound() != Bound.EXACT) {
            fact.put("interval", quantity.interval());
        }
        quantity.printed().ifPresent(printed -> fact.add("printed", printed));
        quantity.qualifier().ifPresent(qualifier -> fact.put("qualifier", qualifier));
    }

    /**
     * Tells what an amount is where it is not a plain number: not stated, none, a share, a rest, as much as another.
     */
    static void tellAmount(ObjectNode amount, References references, Properties fact) {
        String form = amount.path("is").asText();
        if (!form.equals("stated")) {
            fact.put("amount", form);
        }
        amount.properties().forEach(property -> {
            switch (property.getKey()) {
                case "is", "quantity", "initiative" -> {}
                case "provider" -> fact.put("matches", references.plain(property.getValue()));
                case "whole" -> fact.put("of", references.plain(property.getValue()));
                case "printed" -> fact.add("printed", property.getValue());
                case "priceBasis" -> {
                    if (!property.getValue().asText().equals("current")) {
                        fact.put("priceBasis", property.getValue());
                    }
                }
                default -> fact.put(property.getKey(), references.plain(property.getValue()));
            }
        });
    }

    /** Tells whether a JSON object is a quantity or a stated amount. */
    static boolean isOne(ObjectNode object) {
        return object.path("quantity").isObject() || (object.has("unit") && object.has("bound"));
    }

    static ObjectNode plain(ObjectNode object) {
        ObjectNode quantity = object.path("quantity") instanceof ObjectNode inner ? inner : object;
        ObjectNode plain = JsonNodeFactory.instance.objectNode();
        quantity.properties().stream()
                .filter(property -> !NOT_SHOWN.contains(property.getKey()))
                .forEach(property -> plain.set(property.getKey(), property.getValue()));
        if (quantity.has("number")) {
            plain.set("value", quantity.get("number"));
        }
        if (Unit.of(quantity.get("unit").asText()).isMoney()) {
            plain.set("currency", quantity.get("unit"));
        }
        return plain;
    }
}
