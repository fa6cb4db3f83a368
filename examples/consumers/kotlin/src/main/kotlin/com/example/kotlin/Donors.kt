package com.example.kotlin

import org.cauce.indicators.query.Dimension
import org.cauce.indicators.query.FlowQuery
import org.cauce.indicators.query.MemoryFlows
import org.cauce.io.catalogue.Catalogues
import org.cauce.model.flow.Amount
import org.cauce.model.flow.FundingFlow
import org.cauce.model.flow.Split
import org.cauce.model.flow.Stage
import org.cauce.model.place.Country
import org.cauce.model.quantity.Money
import org.cauce.model.source.Statement

/** What is not null in cauce is not null here: no `!!`, no `?.` but where an Optional was opened. */
fun main() {
    val flows = listOf("28000000.10", "0.20").mapIndexed { i, amount -> Statement.of("flow-$i", flow(amount)) }
    val cube = MemoryFlows.of(flows).use { it.answer(FlowQuery.by(Dimension.RECIPIENT)) }
    check(cube.total().sum().toPlainString() == "28000000.3") { cube.total() }

    val catalogue = Catalogues.northernCentralAmerica()
    val printed: List<String> = catalogue.flows().to(Country.GTM).provider(Country.USA).stage(Stage.COMMITTED).stream()
        .map { it.says().amount().printed().orElse("not printed") }
        .toList()
    check(printed == listOf("\$28 million")) { printed }
    val code: String = Country.parse("Guatemala").toString()
    println("From Kotlin: $printed to $code, ${cube.total().sum()} in all")
}

private fun flow(amount: String): FundingFlow = FundingFlow.builder()
    .addProvider(Country.USA.ref())
    .recipients(Split.whole(Country.GTM.ref()))
    .stage(Stage.COMMITTED)
    .amount(Amount.of(Money.of(amount, "USD")))
    .build()
