package com.example.kotlin

import org.cauce.model.flow.FundingFlow
import org.cauce.model.place.Country

/** Must not compile: each line for the reason that it names. */
fun wrong(text: String?) {
    Country.parse(null) // Null cannot be a value of a non-null type 'String'
    Country.parse(text) // actual type is 'String?', but 'String' was expected
    FundingFlow.builder().addProvider(null) // Null cannot be a value of a non-null type 'Ref'
}
