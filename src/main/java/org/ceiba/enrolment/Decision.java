package org.ceiba.enrolment;

/** What a coordinator decides on applications. */
public enum Decision {
    ACCEPT,
    DECLINE
}
