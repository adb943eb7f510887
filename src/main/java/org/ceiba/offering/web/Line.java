package org.ceiba.offering.web;

/** A line of two fields in the form of an edition: what it is about, and a number. */
public class Line {

    private String about;
    private String number;

    Line(String about, String number) {
        this.about = about;
        this.number = number;
    }

    boolean isFilled() {
        return about != null && !about.isBlank();
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
