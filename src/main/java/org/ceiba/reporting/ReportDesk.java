package org.ceiba.reporting;

import java.util.List;

/** A report, and the courses and newest editions that one could ask about next. */
public record ReportDesk(CompletionsReport report, List<ReportChoice> choices) {}
