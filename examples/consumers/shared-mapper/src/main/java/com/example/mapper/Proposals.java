package com.example.mapper;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A service that is given the mapper of the application, and makes none of its own. */
public final class Proposals {
    private final ObjectMapper mapper;

    public Proposals(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    public String save(Proposal proposal) throws JsonProcessingException {
        return mapper.writeValueAsString(proposal);
    }

    public Proposal load(String json) throws JsonProcessingException {
        return mapper.readValue(json, Proposal.class);
    }
}
