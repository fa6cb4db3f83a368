package org.cauce.io.service;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** The addresses of a question to the World Bank, none longer than the service takes. */
record WorldBankAddress(URI base, WorldBankQuery query) {
    /** The most characters of an address; the service refuses those of about 1,500. */
    static final int LONGEST = 1_400;

    private static final int ROOM_FOR_PAGE = "&page=12345".length();
    private static final String ALL = "all";

    /** {@return the economies in parts that fit into an address each; one part, empty, for all} */
    List<List<String>> parts() {
        List<List<String>> parts = new ArrayList<>();
        List<String> part = new ArrayList<>();
        for (String economy : query.economies()) {
            part.add(economy);
            if (of(part).toString().length() + ROOM_FOR_PAGE > LONGEST) {
                part.remove(part.size() - 1);
                parts.add(part);
                part = new ArrayList<>(List.of(economy));
            }
        }
        parts.add(part);
        return parts;
    }

    /** {@return the address for these economies, or for all if there are none, without the number of the page} */
    URI of(List<String> economies) {
        return address(economies.isEmpty() ? ALL : String.join(";", economies), query.perPage());
    }

    /** {@return the address of a single row, to see if the rest of the question is right} */
    URI probe() {
        return address(ALL, 1);
    }

    private URI address(String economies, int perPage) {
        String text = base + query.language() + "/country/" + economies + "/indicator/" + query.indicator()
                + "?format=json&per_page=" + perPage
                + query.range().map(range -> "&date=" + range).orElse("")
                + (query.source().isPresent() ? "&source=" + query.source().getAsInt() : "");
        return URI.create(text);
    }
}
