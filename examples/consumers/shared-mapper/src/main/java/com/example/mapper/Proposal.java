package com.example.mapper;

import java.time.LocalDate;
import org.cauce.model.flow.FundingFlow;
import org.cauce.model.initiative.Initiative;

/** A type of the application, with types of cauce in it. */
public record Proposal(String id, LocalDate received, Initiative initiative, FundingFlow flow) {}
