package org.ceiba.catalogue;

/** A file of a course that pages show or offer. */
public record MediaFile(String mediaType, byte[] sha256, byte[] content) {}
