package org.ceiba.assessment;

/** A piece of work that somebody reviews; whose it is, is not told. */
record ReviewTask(PeerReview review, String text) {}
