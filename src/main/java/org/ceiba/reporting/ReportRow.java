package org.ceiba.reporting;

import java.util.List;

/**
 * One group of a report.
 *
 * @param group its values, in the order of what the report is grouped by; {@code none} where something was not stated
 */
public record ReportRow(List<String> group, Figures figures) {}
