package org.ceiba.sessions;

/** What one enrolment attended: sessions that were held and not cancelled, and the minutes in them. */
public record AttendanceTotals(int sessions, int minutes) {}
