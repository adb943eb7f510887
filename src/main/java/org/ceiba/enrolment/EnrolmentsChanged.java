package org.ceiba.enrolment;

import java.util.List;

/**
 * Enrolments changed their states; observed inside the transaction that did it.
 *
 * @param changes in the order in which they happened, all of one edition
 */
public record EnrolmentsChanged(List<EnrolmentChange> changes) {}
