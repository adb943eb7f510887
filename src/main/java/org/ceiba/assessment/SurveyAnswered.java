package org.ceiba.assessment;

import java.util.UUID;

/** Somebody answered a survey; what they answered is not told. Observed inside the transaction that keeps it. */
public record SurveyAnswered(UUID enrolmentId, UUID editionId, UUID itemId) {}
