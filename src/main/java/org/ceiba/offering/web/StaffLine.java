package org.ceiba.offering.web;

import org.ceiba.people.StaffMember;

/** A line in the form of an edition: somebody, by address, and their role in it. An empty address takes the line away. */
public class StaffLine {

    private String email;
    private String role;

    StaffLine(String email, String role) {
        this.email = email;
        this.role = role;
    }

    boolean isFilled() {
        return email != null && !email.isBlank();
    }

    StaffMember member() {
        return new StaffMember(email.strip(), role, null);
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }
}
